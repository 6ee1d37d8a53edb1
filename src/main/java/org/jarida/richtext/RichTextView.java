package org.jarida.richtext;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.EncodedText;
import org.jarida.shared.graphql.Node;
import org.jarida.text.TextDirection;

/** A body as one reader sees it; each form of it is made when it is asked for, or taken from what is stored. */
@Type("RichText")
@Description("A body in the forms that clients need")
public final class RichTextView {
    private final Supplier<Body> read;
    private final TextDirection direction;
    private final EncodedText storedHtml;
    private final String storedPlainText;
    /** Not named like the field of the API, or SmallRye takes its type for the field's. */
    private final References visible;

    /**
     * @param direction       of the article
     * @param storedHtml      by {@link WebHtml} of the current version; null to render it
     * @param storedPlainText by {@link PlainText}; null to make it
     */
    public RichTextView(Body body, TextDirection direction, EncodedText storedHtml, String storedPlainText,
            References references) {
        this(() -> body, direction, storedHtml, storedPlainText, references);
    }

    /** @param body asked only for what the stored forms do not say */
    public RichTextView(Supplier<Body> body, TextDirection direction, EncodedText storedHtml, String storedPlainText,
            References references) {
        this.read = body;
        this.direction = direction;
        this.storedHtml = storedHtml;
        this.storedPlainText = storedPlainText;
        this.visible = references;
    }

    @NonNull public List<@NonNull BlockView> getBlocks() {
        return BlockViews.of(read.get(), direction, visible);
    }

    String html(HtmlProfile profile) {
        String web = storedHtml == null ? WebHtml.render(read.get(), direction) : storedHtml.toString();
        boolean elsewhere = profile == HtmlProfile.FEED || profile == HtmlProfile.EMAIL;
        return Placeholders.resolve(ProfileHtml.of(web, profile, direction, visible.baseUrl()),
                elsewhere ? this::url : visible::path, visible::title);
    }

    /** What is stored as it is shown is not encoded anew. */
    EncodedText encodedHtml(HtmlProfile profile) {
        String html = html(profile);
        return storedHtml != null && html.equals(storedHtml.toString()) ? storedHtml : new EncodedText(html);
    }

    String markdown() {
        return MarkdownWriter.write(read.get(), visible::path, visible::title);
    }

    private Optional<String> url(String id) {
        return visible.path(id).map(path -> path.startsWith("/") ? visible.baseUrl() + path : path);
    }

    @NonNull @Description("What a reader would copy; a blank line between blocks")
    public String getPlainText() {
        return storedPlainText == null ? PlainText.of(read.get()) : storedPlainText;
    }

    @NonNull @Description("What the body links to or shows, as far as the reader may see it")
    public List<@NonNull Node> getReferences() {
        return read.get().references().stream().map(visible::node).flatMap(Optional::stream).toList();
    }
}
