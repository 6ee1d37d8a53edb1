package org.jarida.richtext;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jarida.text.TextDirection;

/**
 * One block of a body. Keys are opaque, short and unique within a body; null only while a body is being made. The
 * names in the annotations are those of the stored form: never change one.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.ListOf.class, name = "list"),
    @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Block.Media.class, name = "media"),
    @JsonSubTypes.Type(value = Block.Embed.class, name = "embed"),
    @JsonSubTypes.Type(value = Block.Related.class, name = "related"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
    @JsonSubTypes.Type(value = Block.Code.class, name = "code"),
    @JsonSubTypes.Type(value = Block.Divider.class, name = "divider"),
    @JsonSubTypes.Type(value = Block.Html.class, name = "html")})
public sealed interface Block {
    String key();

    Block withKey(String key);

    /** @param direction null when it is that of the first strong character, or of the article where there is none */
    record Paragraph(String key, TextDirection direction, List<Span> spans) implements Block {
        public Paragraph {
            spans = spans == null ? List.of() : List.copyOf(spans);
            direction = Spans.unlessImplied(direction, spans);
        }

        @Override public Block withKey(String other) {
            return new Paragraph(other, direction, spans);
        }
    }

    /** @param level 1 to 6 */
    record Heading(String key, int level, List<Span> spans) implements Block {
        public Heading {
            spans = spans == null ? List.of() : List.copyOf(spans);
        }

        @Override public Block withKey(String other) {
            return new Heading(other, level, spans);
        }
    }

    record ListOf(String key, boolean ordered, List<ListItem> items) implements Block {
        public ListOf {
            items = items == null ? List.of() : List.copyOf(items);
        }

        @Override public Block withKey(String other) {
            return new ListOf(other, ordered, items);
        }
    }

    /** @param pull set off from the text, which it repeats */
    record Quote(String key, List<SpanRun> paragraphs, String attribution, boolean pull) implements Block {
        public Quote {
            paragraphs = paragraphs == null ? List.of() : SpanRun.together(paragraphs);
            attribution = Texts.blankToNull(attribution);
        }

        @Override public Block withKey(String other) {
            return new Quote(other, paragraphs, attribution, pull);
        }
    }

    /** One image, or several for a gallery. */
    record Media(String key, List<MediaUse> media) implements Block {
        public Media {
            media = media == null ? List.of() : List.copyOf(media);
        }

        @Override public Block withKey(String other) {
            return new Media(other, media);
        }
    }

    /** Something that lives elsewhere. @param url its page, http or https, in the provider's canonical form */
    record Embed(String key, String url, String title) implements Block {
        public Embed {
            title = Texts.blankToNull(title);
        }

        @Override public Block withKey(String other) {
            return new Embed(other, url, title);
        }
    }

    record Related(String key, List<String> articleIds) implements Block {
        public Related {
            articleIds = articleIds == null ? List.of() : List.copyOf(articleIds);
        }

        @Override public Block withKey(String other) {
            return new Related(other, articleIds);
        }
    }

    /** @param header whether the first row names the columns */
    record Table(String key, boolean header, List<Row> rows) implements Block {
        public Table {
            rows = rows == null ? List.of() : List.copyOf(rows);
        }

        @Override public Block withKey(String other) {
            return new Table(other, header, rows);
        }
    }

    record Row(List<Cell> cells) {
        public Row {
            cells = cells == null ? List.of() : List.copyOf(cells);
        }
    }

    record Cell(List<Span> spans) {
        public Cell {
            spans = spans == null ? List.of() : List.copyOf(spans);
        }
    }

    /** @param text without line breaks at its end, which every form of it would count differently */
    record Code(String key, String text, String language) implements Block {
        public Code {
            text = text == null ? "" : text.replaceFirst("\\n+$", "");
        }

        @Override public Block withKey(String other) {
            return new Code(other, text, language);
        }
    }

    record Divider(String key) implements Block {
        @Override public Block withKey(String other) {
            return new Divider(other);
        }
    }

    /** @param html what no other block can hold, as {@link SafeHtml} wrote it */
    record Html(String key, String html) implements Block {
        @Override public Block withKey(String other) {
            return new Html(other, html);
        }
    }
}
