package org.jarida.article;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jarida.category.CategoryView;
import org.jarida.category.Newspaper;
import org.jarida.category.Section;
import org.jarida.shared.graphql.NodeId;

/**
 * Where an article stands: what lists, pages and caches that show it depend on. All ids are node ids.
 *
 * @param sections those that the article names, the primary first
 * @param lists    the sections whose lists hold it: those and their ancestors
 * @param path     its canonical path, decoded
 */
public record ArticlePlace(String language, String slug, String path, List<String> sections, List<String> lists,
                           List<String> tags, List<String> authors) {
    static ArticlePlace of(String language, ArticleContent content, Newspaper newspaper, List<String> tags,
                           List<String> authors) {
        return new ArticlePlace(language, content.slug(), ArticlePath.of(language, content, newspaper),
                ids(CategoryView.TYPE, newspaper.sections().now(content.allSectionIds())), ids(CategoryView.TYPE, lists(content, newspaper)),
                tags, authors);
    }

    private static List<UUID> lists(ArticleContent content, Newspaper newspaper) {
        return newspaper.sections().now(content.allSectionIds()).stream().flatMap(id -> Stream.concat(Stream.of(id),
                newspaper.sections().ancestors(id).stream().map(Section::id))).distinct().toList();
    }

    private static List<String> ids(String type, List<UUID> ids) {
        return ids.stream().map(id -> NodeId.of(type, id)).toList();
    }
}
