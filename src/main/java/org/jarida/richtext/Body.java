package org.jarida.richtext;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_DEFAULT;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The text of an article: a tree of blocks. Immutable. */
public record Body(List<Block> blocks) {
    public static final Body EMPTY = new Body(List.of());

    /** The version of the stored form. Read older ones for ever; raise it when a newer one cannot be read as this. */
    private static final int FORM = 1;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(JsonInclude.Value.construct(NON_DEFAULT, NON_DEFAULT))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record Stored(int form, List<Block> blocks) {}

    public Body {
        blocks = blocks == null ? List.of() : List.copyOf(blocks);
    }

    /** Of blocks that may lack keys or share them. */
    static Body of(List<Block> blocks) {
        return new Body(Keys.assign(blocks));
    }

    /** The stored form: one JSON object, to be read by {@link #fromJson} alone. */
    public String toJson() {
        try {
            return JSON.writeValueAsString(new Stored(FORM, blocks));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A body that cannot be written", broken);
        }
    }

    public static Body fromJson(String json) {
        try {
            return new Body(JSON.readValue(json, Stored.class).blocks());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored body that cannot be read", broken);
        }
    }

    /** The ids of everything of this newspaper that the body links to or shows, in the order of the text. */
    public Set<String> references() {
        return ReferencesOf.body(this);
    }

    /** In the order of the text. */
    public List<MediaUse> images() {
        return blocks.stream().flatMap(block -> block instanceof Block.Media it ? it.media().stream() : Stream.empty())
                .toList();
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }
}
