package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jarida.shared.graphql.NodeSource;
import org.jarida.shared.graphql.Nodes;
import org.jarida.shared.security.CurrentCaller;

/** Revisions hold drafts: whoever may not read drafts is told of none. */
@ApplicationScoped
class RevisionViews implements NodeSource {
    private final RevisionRepository revisions;
    private final ArticleReader reader;
    private final ArticleViews views;
    private final Nodes nodes;
    private final CurrentCaller caller;

    RevisionViews(RevisionRepository revisions, ArticleReader reader, ArticleViews views, Nodes nodes, CurrentCaller caller) {
        this.revisions = revisions;
        this.reader = reader;
        this.views = views;
        this.nodes = nodes;
        this.caller = caller;
    }

    @Override
    public String type() {
        return RevisionView.TYPE;
    }

    @Override
    public Map<UUID, RevisionView> load(Collection<UUID> ids) {
        if (!caller.get().isEditorial()) return Map.of();
        List<ArticleRevision> found = revisions.list("id in ?1", ids);
        RevisionBatch batch = new RevisionBatch(found, reader, views, nodes);
        return found.stream().collect(Collectors.toMap(ArticleRevision::id, revision -> new RevisionView(revision, batch)));
    }
}
