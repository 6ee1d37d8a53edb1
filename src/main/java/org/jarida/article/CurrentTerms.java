package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jarida.author.AuthorView;
import org.jarida.author.AuthorViews;
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

    /** Node ids, each once. */
    List<String> tags(ArticleContent content) {
        Map<UUID, TagView> found = tags.load(content.tagIds());
        return content.tagIds().stream().filter(found::containsKey).map(id -> found.get(id).id()).distinct().toList();
    }

    /** Node ids, each once. */
    List<String> authors(ArticleContent content) {
        Map<UUID, AuthorView> found = authors.load(content.authorIds());
        return content.authorIds().stream().filter(found::containsKey).map(id -> found.get(id).id()).distinct().toList();
    }
}
