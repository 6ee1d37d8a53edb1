package org.jarida.article;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.category.CategoryView;
import org.jarida.richtext.Body;
import org.jarida.richtext.MediaUseView;
import org.jarida.richtext.RichTextView;
import org.jarida.shared.graphql.NodeId;
import org.jarida.shared.graphql.Perspective;
import org.jarida.shared.graphql.Versioned;
import org.jarida.tag.TagView;
import org.jarida.text.TextDirection;

/** One article in one perspective: its row, and through its batch what several rows bring together. */
@Type("Article")
@Description("In the published perspective what the public sees; in the draft perspective the working revision")
public final class ArticleView implements Versioned {
    static final String TYPE = "article";

    private final ArticleRow row;
    private final ArticleContent content;
    private final CardBatch batch;
    private Rendition rendition;
    private RichTextView text;
    private String jsonLd;

    ArticleView(ArticleRow row, CardBatch batch) {
        this.row = row;
        this.content = row.content();
        this.batch = batch;
    }

    ArticleRow row() {
        return row;
    }

    @Override public String id() { return NodeId.of(TYPE, row.id()); }
    @Override public int version() { return row.version(); }
    @Override public Instant createdAt() { return row.createdAt(); }
    @Override public Instant updatedAt() { return row.updatedAt(); }

    public @Id @NonNull String getId() { return id(); }

    @Description("The lock version: one more for each save and transition. To the public: as it was at publication")
    public @NonNull int getVersion() { return row.version(); }

    public @NonNull Instant getCreatedAt() { return row.createdAt(); }
    public @NonNull Instant getUpdatedAt() { return row.updatedAt(); }
    public @NonNull @Description("What form it has") ArticleKind getKind() { return content.kind(); }

    @Description("The stage of the working revision; to the public always PUBLISHED")
    public @NonNull ArticleState getState() {
        return batch.perspective() == Perspective.PUBLISHED ? ArticleState.PUBLISHED : row.state();
    }

    public @NonNull @Description("The public can see it now") boolean getIsLive() { return row.isLive(); }
    public @NonNull @Description("BCP 47") String getLanguage() { return row.language(); }

    @Description("By the first strong character of the headline (UAX #9), else the language's")
    public @NonNull TextDirection getDirection() {
        return content.direction(row.language());
    }

    public @NonNull @Description("The same story in other languages") List<@NonNull ArticleView> getTranslations() {
        return batch.translations(row);
    }

    public @Description("A few words above the headline") String getKicker() { return content.kicker(); }
    public @NonNull String getHeadline() { return content.headline(); }
    public @Description("For narrow places") String getShortHeadline() { return content.shortHeadline(); }
    public @Description("The standfirst below the headline") String getDeck() { return content.deck(); }

    @Description("As written, else the deck, else the beginning of the body")
    public @NonNull String getExcerpt() { return rendition().excerpt(); }

    public @Description("Where it was written") String getDateline() { return content.dateline(); }
    public @NonNull String getSlug() { return content.slug(); }

    @Description("Decoded; begins with the language if that is not the default, then the primary section's path")
    public @NonNull String getPath() { return ArticlePath.of(row.language(), content, batch.newspaper()); }

    @Description("Absolute, percent-encoded")
    public @NonNull String getUrl() { return batch.newspaper().site().url(ArticlePath.encode(getPath())); }

    public @NonNull @Description("The original's address; its own unless an editor set another") String getCanonicalUrl() {
        return content.canonicalUrl() == null ? getUrl() : content.canonicalUrl();
    }

    @Description("Who made it, as printed and in that order")
    public @NonNull List<@NonNull CreditView> getByline() {
        return content.byline().stream().map(credit -> new CreditView(credit, batch::author)).toList();
    }

    public @Description("Where the story comes from, for example an agency") String getSource() { return content.source(); }
    public @Description("The id that an earlier system knew it by") String getLegacyId() { return row.legacyId(); }

    @Description("The section that its path leads through")
    public CategoryView getPrimarySection() {
        return content.primarySectionId() == null ? null
                : batch.sections(List.of(content.primarySectionId())).stream().findFirst().orElse(null);
    }

    public @NonNull @Description("The primary section first") List<@NonNull CategoryView> getSections() {
        return batch.sections(content.allSectionIds());
    }

    public @NonNull List<@NonNull TagView> getTags() { return batch.tags(content.tagIds()); }

    @Description("The picture at its head and on its card")
    public MediaUseView getLeadMedia() {
        return content.leadMedia() == null ? null : MediaUseView.of(content.leadMedia(), batch.pictures()).orElse(null);
    }

    public @NonNull RichTextView getBody() {
        if (text == null) text = new RichTextView(this::body, getDirection(), () -> batch.html(row), batch.references());
        return text;
    }

    public @NonNull @Description("How much it matters, for its place on a page") Priority getPriority() { return content.priority(); }

    @Description("Breaking news as of now")
    public @NonNull boolean getIsBreaking() {
        return content.breakingUntil() != null && content.breakingUntil().isAfter(Instant.now());
    }

    public @Description("Breaking news until then; null for none") Instant getBreakingUntil() { return content.breakingUntil(); }
    public @Description("Never changes once set") Instant getFirstPublishedAt() { return row.firstPublishedAt(); }

    @Description("Set by the first publication and kept, unless an editor names another")
    public Instant getPublishedAt() { return row.publishedAt(); }

    public @Description("Moves for substantive changes only") Instant getModifiedAt() { return row.modifiedAt(); }
    public @NonNull SeoView getSeo() { return SeoView.of(content, getExcerpt(), getLeadMedia() != null); }

    @Description("JSON-LD (schema.org NewsArticle and BreadcrumbList) for a script element of type application/ld+json")
    public @NonNull String getJsonLd() {
        if (jsonLd == null) jsonLd = JsonLd.of(this, image(), batch.newspaper().site());
        return jsonLd;
    }

    public @NonNull @Description("Of the body") int getWordCount() { return rendition().wordCount(); }
    public @NonNull @Description("Whole minutes, at least 1") int getReadingMinutes() { return rendition().readingMinutes(); }

    @Description("What the caller may do now; null for the public")
    public List<@NonNull ArticleAction> getAllowedActions() {
        return isEditorial() ? row.rules().actions(batch.caller()) : null;
    }

    @Description("The working revision is not what the public sees, though it sees one; null for the public")
    public Boolean getHasUnpublishedChanges() {
        return isEditorial() ? row.isLive() && !row.liveRevisionId().equals(row.workingRevisionId()) : null;
    }

    @Description("What the public sees; null for the public itself")
    public RevisionView getPublishedRevision() { return isEditorial() ? batch.liveRevision(row) : null; }

    private boolean isEditorial() {
        return batch.caller().isEditorial();
    }

    /** The one at its head, else the first of the body that the reader may see; null without one. */
    private String image() {
        MediaUseView lead = getLeadMedia();
        if (lead != null) return lead.url();
        return body().images().stream().flatMap(use -> MediaUseView.of(use, batch.references()).stream())
                .map(MediaUseView::url).findFirst().orElse(null);
    }

    private Body body() {
        return batch.body(row);
    }

    /** As made for the public; made now for a working revision. */
    private Rendition rendition() {
        if (rendition == null) rendition = row.rendition() != null ? row.rendition()
                : Rendition.of(content, body(), row.language());
        return rendition;
    }
}
