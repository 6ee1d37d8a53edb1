package org.jarida.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jarida.author.AuthorView;
import org.jarida.author.AuthorViews;
import org.jarida.richtext.MediaUse;
import org.jarida.richtext.MediaUseView;
import org.jarida.shared.cache.Remembered;
import org.jarida.shared.graphql.Node;
import org.jarida.shared.graphql.NodeId;
import org.jarida.shared.persistence.PlainSql;
import org.jarida.shared.persistence.Row;
import org.jarida.tag.TagView;
import org.jarida.tag.TagViews;

/**
 * The tags and authors of contents as they are now: merged ones are what they became, deleted ones are left out. What
 * is not remembered of both is read by one statement.
 */
@ApplicationScoped
class CurrentTerms {
    /** Of its own: settings of the wire format must not reach the database. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private static final String TERMS = """
            select 'tag' as type, named.id as asked,
                   now.id, now.version, now.created_at, now.updated_at, now.name, now.slug,
                   null as bio, null as job_title, null as avatar, null as same_as
            from tag named join tag now on now.id = coalesce(named.merged_into, named.id)
            where named.id = any(:tags) and now.deleted_at is null
            union all
            select 'author', named.id, now.id, now.version, now.created_at, now.updated_at, now.name, now.slug,
                   now.bio, now.job_title, cast(now.avatar as text), cast(now.same_as as text)
            from author named join author now on now.id = coalesce(named.merged_into, named.id)
            where named.id = any(:authors) and now.deleted_at is null""";

    private final PlainSql sql;
    private final TagViews tags;
    private final AuthorViews authors;

    CurrentTerms(PlainSql sql, TagViews tags, AuthorViews authors) {
        this.sql = sql;
        this.tags = tags;
        this.authors = authors;
    }

    /** By the ids asked for. */
    record Terms(Map<UUID, TagView> tags, Map<UUID, AuthorView> authors) {
        static final Terms NONE = new Terms(Map.of(), Map.of());

        /** What each of the ids names now; nothing for what was deleted or never was. */
        Map<UUID, UUID> named(String type, Collection<UUID> ids) {
            Map<UUID, ? extends Node> terms = type.equals(TagView.TYPE) ? tags : authors;
            return ids.stream().filter(terms::containsKey)
                    .collect(Collectors.toMap(id -> id, id -> NodeId.parse(terms.get(id).id()).orElseThrow().uuid()));
        }
    }

    Terms load(Collection<UUID> tagIds, Collection<UUID> authorIds) {
        Remembered<UUID, TagView>.Asked askedTags = tags.ask(tagIds);
        Remembered<UUID, AuthorView>.Asked askedAuthors = authors.ask(authorIds);
        Terms read = read(askedTags.unknown(), askedAuthors.unknown());
        return new Terms(askedTags.answer(read.tags()), askedAuthors.answer(read.authors()));
    }

    private Terms read(Collection<UUID> tagIds, Collection<UUID> authorIds) {
        if (tagIds.isEmpty() && authorIds.isEmpty()) return Terms.NONE;
        Terms terms = new Terms(new HashMap<>(), new HashMap<>());
        sql.list(TERMS, Map.of("tags", tagIds.toArray(UUID[]::new), "authors", authorIds.toArray(UUID[]::new)), found -> {
            Row row = new Row(found);
            return row.text("type").equals(TagView.TYPE) ? terms.tags().put(row.uuid("asked"), tag(row))
                    : terms.authors().put(row.uuid("asked"), author(row));
        });
        return terms;
    }

    private static TagView tag(Row row) {
        return new TagView(NodeId.of(TagView.TYPE, row.uuid("id")), row.number("version"), row.instant("created_at"),
                row.instant("updated_at"), row.text("name"), row.text("slug"), TagView.PATHS + row.text("slug"));
    }

    private static AuthorView author(Row row) {
        String avatar = row.text("avatar");
        return new AuthorView(NodeId.of(AuthorView.TYPE, row.uuid("id")), row.number("version"),
                row.instant("created_at"), row.instant("updated_at"), row.text("name"), row.text("slug"),
                AuthorView.PATHS + row.text("slug"), row.text("bio"), row.text("job_title"),
                avatar == null ? null : MediaUseView.of(parse(avatar, new TypeReference<MediaUse>() {})),
                parse(row.text("same_as"), new TypeReference<List<String>>() {}));
    }

    private static <T> T parse(String stored, TypeReference<T> type) {
        try {
            return JSON.readValue(stored, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An author holds what this version cannot read", e);
        }
    }
}
