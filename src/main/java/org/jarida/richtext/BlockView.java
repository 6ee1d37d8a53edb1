package org.jarida.richtext;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.text.TextDirection;

/** The blocks as clients see them; made by {@link BlockViews}. */
@Interface("Block")
@Description("A block of a body. What is returned can be sent back as BlockInput and gives the same body")
public interface BlockView {
    @Name("key") @Id @NonNull @Description("Opaque; kept while the block is edited") String key();

    @Type("ParagraphBlock")
    @Description("A paragraph")
    record ParagraphBlock(@Id @NonNull String key, @NonNull TextDirection direction,
            @NonNull List<@NonNull SpanView> spans) implements BlockView {}

    @Type("HeadingBlock")
    @Description("A heading inside the body")
    record HeadingBlock(@Id @NonNull String key, @NonNull @Description("1 to 6") int level,
            @NonNull @Description("Its id in html, unique in the body") String anchor,
            @NonNull List<@NonNull SpanView> spans) implements BlockView {}

    @Type("ListBlock")
    @Description("A bulleted or numbered list")
    record ListBlock(@Id @NonNull String key, @NonNull boolean ordered,
            @NonNull List<@NonNull ListItemView> items) implements BlockView {}

    @Type("ListItem")
    @Description("An item, with the items below it")
    record ListItemView(@NonNull List<@NonNull SpanView> spans,
            @NonNull @Description("The children are numbered") boolean ordered,
            @NonNull List<@NonNull ListItemView> children) {}

    @Type("QuoteBlock")
    @Description("A quotation, perhaps of several paragraphs")
    record QuoteBlock(@Id @NonNull String key, @NonNull List<@NonNull SpanRunView> paragraphs, String attribution,
            @NonNull @Description("Set off from the text, which it repeats") boolean pull) implements BlockView {}

    @Type("SpanRun")
    @Description("One paragraph of a quotation")
    record SpanRunView(@NonNull TextDirection direction, @NonNull List<@NonNull SpanView> spans) {}

    @Type("MediaBlock")
    @Description("One image, or several for a gallery")
    record MediaBlock(@Id @NonNull String key, @NonNull List<@NonNull MediaUseView> media) implements BlockView {}

    @Type("EmbedBlock")
    @Description("A source page and what it offers; html only from known providers")
    record EmbedBlock(@Id @NonNull String key,
            @NonNull @Description("youtube, x, facebook, instagram, tiktok, vimeo, soundcloud, dailymotion, or "
                    + "the host")
            String provider,
            @NonNull String url, @Description("Without script; null unless the provider is known") String embedHtml,
            String title) implements BlockView {}

    /** The field {@code articles} is resolved where articles are. */
    @Type("RelatedBlock")
    @Description("Further articles, in a box")
    record RelatedBlock(@Id @NonNull String key, @Ignore List<String> articleIds) implements BlockView {}

    @Type("TableBlock")
    @Description("A table, row by row")
    record TableBlock(@Id @NonNull String key, @NonNull @Description("The first row names the columns") boolean header,
            @NonNull List<@NonNull TableRowView> rows) implements BlockView {}

    @Type("TableRow")
    @Description("A row of a table")
    record TableRowView(@NonNull List<@NonNull TableCellView> cells) {}

    @Type("TableCell")
    @Description("A cell of a table")
    record TableCellView(@NonNull List<@NonNull SpanView> spans) {}

    @Type("CodeBlock")
    @Description("Program text, kept as it is")
    record CodeBlock(@Id @NonNull String key, @NonNull String text, String language) implements BlockView {}

    @Type("DividerBlock")
    @Description("A break in the text")
    record DividerBlock(@Id @NonNull String key) implements BlockView {}

    @Type("HtmlBlock")
    @Description("Sanitised HTML that no other block can hold")
    record HtmlBlock(@Id @NonNull String key, @NonNull String html) implements BlockView {}
}
