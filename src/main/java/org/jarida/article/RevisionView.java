package org.jarida.article;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.richtext.Body;
import org.jarida.richtext.MediaUse;
import org.jarida.richtext.MediaUseView;
import org.jarida.richtext.RichTextView;
import org.jarida.shared.graphql.Node;
import org.jarida.shared.graphql.NodeId;
import org.jarida.user.UserView;

@Type("Revision")
@Description("One immutable state of an article's content; for editorial callers")
public final class RevisionView implements Node {
    static final String TYPE = "revision";

    private final ArticleRevision revision;
    private final RevisionBatch batch;

    RevisionView(ArticleRevision revision, RevisionBatch batch) {
        this.revision = revision;
        this.batch = batch;
    }

    @Override
    public String id() {
        return NodeId.of(TYPE, revision.id());
    }

    public @Id @NonNull String getId() { return id(); }
    public @NonNull @Description("From 1, in the order of saving") int getNumber() { return revision.number(); }

    @Description("Who saved it; null for an API token or the system")
    public UserView getEditor() { return revision.editorId() == null ? null : batch.editor(revision.editorId()); }

    public String getNote() { return revision.note(); }
    public @NonNull Instant getCreatedAt() { return revision.createdAt(); }
    public @NonNull @Description("When it was written") ArticleState getState() { return revision.state(); }
    public @NonNull @Description("In the draft perspective") ArticleView getArticle() { return batch.article(revision.articleId()); }
    public @NonNull String getHeadline() { return revision.content().headline(); }

    @Description("The picture at its head")
    public MediaUseView getLeadMedia() {
        MediaUse lead = revision.content().leadMedia();
        return lead == null ? null : MediaUseView.of(lead, batch.pictures()).orElse(null);
    }

    public @NonNull RichTextView getBody() {
        Body body = Body.fromJson(revision.body());
        String language = batch.article(revision.articleId()).getLanguage();
        return new RichTextView(body, revision.content().direction(language), batch.references(body));
    }
}
