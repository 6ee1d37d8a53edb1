package org.jarida.richtext;

import io.smallrye.graphql.api.OneOf;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jarida.text.TextDirection;

@OneOf
@Input("BlockInput")
@Description("One block. key: as it was returned; a new block has none")
public record BlockInput(ParagraphInput paragraph, HeadingInput heading, ListInput list, QuoteInput quote,
        MediaBlockInput media, EmbedInput embed, RelatedInput related, TableInput table, CodeInput code,
        DividerInput divider, HtmlInput html) {

    @Input("ParagraphInput")
    @Description("A paragraph")
    public record ParagraphInput(@Id String key,
            @Description("By the first strong character unless given") TextDirection direction,
            @NonNull List<SpanInput> spans) {}

    @Input("HeadingInput")
    @Description("A heading inside the body")
    public record HeadingInput(@Id String key, @NonNull @Description("1 to 6") int level,
            @NonNull List<SpanInput> spans) {}

    @Input("ListInput")
    @Description("A bulleted or numbered list")
    public record ListInput(@Id String key, @NonNull boolean ordered, @NonNull List<ListItemInput> items) {}

    @Input("ListItemInput")
    @Description("An item, with the items below it")
    public record ListItemInput(@NonNull List<SpanInput> spans,
            @DefaultValue("false") @Description("The children are numbered") Boolean ordered,
            @Description("At most 12 levels") List<ListItemInput> children) {}

    @Input("QuoteInput")
    @Description("A quotation, perhaps of several paragraphs")
    public record QuoteInput(@Id String key, @NonNull List<SpanRunInput> paragraphs, String attribution,
            @DefaultValue("false") @Description("Set off from the text, which it repeats") Boolean pull) {}

    @Input("SpanRunInput")
    @Description("One paragraph of a quotation")
    public record SpanRunInput(@Description("By the first strong character unless given") TextDirection direction,
            @NonNull List<SpanInput> spans) {}

    @Input("MediaBlockInput")
    @Description("One image, or several for a gallery")
    public record MediaBlockInput(@Id String key, @NonNull List<MediaUseInput> media) {}

    @Input("EmbedInput")
    @Description("A page elsewhere, shown by a player if its provider is known")
    public record EmbedInput(@Id String key, @NonNull @Description("http or https") String url, String title) {}

    @Input("RelatedInput")
    @Description("Further articles, in a box")
    public record RelatedInput(@Id String key, @Id @NonNull List<String> articleIds) {}

    @Input("TableInput")
    @Description("A table, row by row")
    public record TableInput(@Id String key,
            @DefaultValue("false") @Description("The first row names the columns") Boolean header,
            @NonNull List<TableRowInput> rows) {}

    @Input("TableRowInput")
    @Description("A row of a table")
    public record TableRowInput(@NonNull List<TableCellInput> cells) {}

    @Input("TableCellInput")
    @Description("A cell of a table")
    public record TableCellInput(@NonNull List<SpanInput> spans) {}

    @Input("CodeInput")
    @Description("Program text, kept as it is")
    public record CodeInput(@Id String key, @NonNull String text, String language) {}

    @Input("DividerInput")
    @Description("A break in the text")
    public record DividerInput(@Id String key) {}

    @Input("HtmlInput")
    @Description("Only what no other block can hold; sanitised")
    public record HtmlInput(@Id String key, @NonNull String html) {}

    @Input("SpanInput")
    @Description("A run of text with the same marks and the same link")
    public record SpanInput(@NonNull @Description("\\n is a line break") String text, List<Mark> marks,
            @Description("http, https, mailto, tel, a path from the root of the site or the anchor of a heading")
            String href,
            @Id @Description("A node of this newspaper; href is then ignored") String targetId) {}
}
