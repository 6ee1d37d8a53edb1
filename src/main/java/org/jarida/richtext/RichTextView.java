package org.jarida.richtext;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.EncodedText;
import org.jarida.shared.graphql.Node;
import org.jarida.text.TextDirection;

/** A body as one reader sees it, in one request; each form of it is made when it is first asked for, or taken from what is stored. */
@Type("RichText")
@Description("A body in the forms that clients need")
public final class RichTextView {
    private final Supplier<Body> read;
    private final TextDirection direction;
    private final Supplier<StoredHtml> stored;
    /** Not named like the field of the API, or SmallRye takes its type for the field's. */
    private final References visible;
    private final Map<HtmlProfile, EncodedText> made = new EnumMap<>(HtmlProfile.class);
    private String markdown;
    private String plainText;

    /** One of which nothing is stored but what it says. @param direction of the article */
    public RichTextView(Body body, TextDirection direction, References references) {
        this(() -> body, direction, () -> null, references);
    }

    /**
     * @param body   asked only for what the stored HTML does not say
     * @param stored null to render it
     */
    public RichTextView(Supplier<Body> body, TextDirection direction, Supplier<StoredHtml> stored, References references) {
        this.read = body;
        this.direction = direction;
        this.stored = stored;
        this.visible = references;
    }

    @NonNull public List<@NonNull BlockView> getBlocks() {
        return BlockViews.of(read.get(), direction, visible);
    }

    EncodedText html(HtmlProfile profile) {
        StoredHtml html = stored.get();
        return html != null && profile == HtmlProfile.WEB && !html.isLinked() ? html.text()
                : made.computeIfAbsent(profile, asked -> new EncodedText(
                        html(asked, html == null ? WebHtml.render(read.get(), direction) : html.text().toString())));
    }

    private String html(HtmlProfile profile, String web) {
        boolean elsewhere = profile == HtmlProfile.FEED || profile == HtmlProfile.EMAIL;
        return Placeholders.resolve(ProfileHtml.of(web, profile, direction, visible.baseUrl()),
                elsewhere ? this::url : visible::path, visible::title);
    }

    String markdown() {
        if (markdown == null) markdown = MarkdownWriter.write(read.get(), visible::path, visible::title);
        return markdown;
    }

    private Optional<String> url(String id) {
        return visible.path(id).map(path -> path.startsWith("/") ? visible.baseUrl() + path : path);
    }

    @NonNull @Description("What a reader would copy; a blank line between blocks")
    public String getPlainText() {
        if (plainText == null) plainText = PlainText.of(read.get());
        return plainText;
    }

    @NonNull @Description("What the body links to or shows, as far as the reader may see it")
    public List<@NonNull Node> getReferences() {
        return read.get().references().stream().map(visible::node).flatMap(Optional::stream).toList();
    }
}
