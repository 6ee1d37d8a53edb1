package org.jarida.article;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jarida.author.AuthorView;
import org.jarida.category.Newspaper;
import org.jarida.shared.graphql.NodeId;
import org.jarida.tag.TagView;

/**
 * What the writer of an article must know of the newspaper, as it is until the end of the transaction.
 *
 * @param tags    what those that the article names are now, by the ids that it names: merged ones are what they became,
 *                deleted ones are left out
 * @param authors likewise
 */
record Surroundings(Newspaper newspaper, Map<UUID, Term> tags, Map<UUID, Term> authors) {
    record Term(UUID id, String name) {}

    ArticlePlace place(String language, ArticleContent content) {
        return ArticlePlace.of(language, content, newspaper, ids(TagView.TYPE, content.tagIds(), tags),
                ids(AuthorView.TYPE, content.authorIds(), authors));
    }

    /** Node ids, each once. */
    private static List<String> ids(String type, List<UUID> named, Map<UUID, Term> now) {
        return named.stream().map(now::get).filter(Objects::nonNull).map(term -> NodeId.of(type, term.id())).distinct().toList();
    }
}
