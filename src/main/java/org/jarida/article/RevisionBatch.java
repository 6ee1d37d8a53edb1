package org.jarida.article;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jarida.richtext.Body;
import org.jarida.richtext.MediaUse;
import org.jarida.richtext.References;
import org.jarida.shared.graphql.Node;
import org.jarida.shared.graphql.NodeId;
import org.jarida.shared.graphql.Nodes;
import org.jarida.shared.graphql.Perspective;
import org.jarida.user.UserView;

/** What the revisions of one list have in common: their articles and editors, each brought by one statement when asked. */
final class RevisionBatch {
    private final List<ArticleRevision> revisions;
    private final ArticleReader reader;
    private final ArticleViews views;
    private final Nodes nodes;
    private Map<UUID, ArticleView> articles;
    private Map<String, Node> editors;
    private References pictures;

    RevisionBatch(List<ArticleRevision> revisions, ArticleReader reader, ArticleViews views, Nodes nodes) {
        this.revisions = revisions;
        this.reader = reader;
        this.views = views;
        this.nodes = nodes;
    }

    ArticleView article(UUID id) {
        if (articles == null)
            articles = views.of(reader.byIds(all(ArticleRevision::articleId), Perspective.DRAFT), Perspective.DRAFT).stream()
                    .collect(Collectors.toMap(view -> view.row().id(), view -> view));
        return articles.get(id);
    }

    UserView editor(UUID id) {
        if (editors == null)
            editors = nodes.load(all(ArticleRevision::editorId).stream().map(editor -> NodeId.of(UserView.TYPE, editor)).toList())
                    .stream().filter(node -> node != null).collect(Collectors.toMap(Node::id, node -> node));
        return (UserView) editors.get(NodeId.of(UserView.TYPE, id));
    }

    References references(Body body) {
        return new BodyReferences(nodes, views::baseUrl, () -> List.copyOf(body.references()));
    }

    /** The uploads at the heads of all. */
    References pictures() {
        if (pictures == null) pictures = new BodyReferences(nodes, views::baseUrl, () -> revisions.stream()
                .map(revision -> revision.content().leadMedia()).filter(lead -> lead != null && lead.assetId() != null)
                .map(MediaUse::assetId).distinct().toList());
        return pictures;
    }

    private List<UUID> all(Function<ArticleRevision, UUID> id) {
        return revisions.stream().map(id).filter(found -> found != null).distinct().toList();
    }
}
