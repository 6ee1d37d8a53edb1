package org.jarida.article;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jarida.author.AuthorView;
import org.jarida.shared.graphql.NodeId;
import org.jarida.tag.TagView;

/** The tags and authors that something names, whether they are there or not. */
record TermIds(Set<UUID> tags, Set<UUID> authors) {
    /**
     * @param revisions some of which may be null
     * @param data      what a client sent, or null; of more ids than may be, which are refused later, the first
     */
    static TermIds of(ArticleDataInput data, ArticleRevision... revisions) {
        TermIds all = new TermIds(new LinkedHashSet<>(), new LinkedHashSet<>());
        for (ArticleRevision revision : revisions) if (revision != null) all.add(revision.content());
        if (data != null) all.add(data);
        return all;
    }

    private void add(ArticleContent content) {
        tags.addAll(content.tagIds());
        authors.addAll(content.authorIds());
    }

    private void add(ArticleDataInput data) {
        if (data.tagIds() != null) add(data.tagIds().stream(), EditContent.MAX_TAGS, TagView.TYPE, tags);
        if (data.byline() != null) add(data.byline().stream().map(CreditInput::authorId), EditContent.MAX_CREDITS, AuthorView.TYPE, authors);
    }

    private static void add(Stream<String> ids, int most, String type, Set<UUID> all) {
        ids.limit(most).filter(id -> id != null).flatMap(id -> NodeId.parse(id, type).stream()).forEach(all::add);
    }
}
