package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jarida.author.AuthorView;
import org.jarida.author.AuthorViews;
import org.jarida.shared.graphql.Node;
import org.jarida.shared.graphql.NodeId;
import org.jarida.tag.TagView;
import org.jarida.tag.TagViews;

/** The tags and authors of contents as they are now: merged ones are what they became, deleted ones are left out. */
@ApplicationScoped
class CurrentTerms {
    private final TagViews tags;
    private final AuthorViews authors;

    CurrentTerms(TagViews tags, AuthorViews authors) {
        this.tags = tags;
        this.authors = authors;
    }

    /** What each of the ids names now; nothing for what was deleted or never was. */
    Map<UUID, UUID> named(String type, Collection<UUID> ids) {
        Map<UUID, ? extends Node> found = type.equals(TagView.TYPE) ? tags.load(ids) : authors.load(ids);
        return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                term -> NodeId.parse(term.getValue().id()).orElseThrow().uuid()));
    }
}
