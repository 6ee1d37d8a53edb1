package org.jarida.article;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jarida.category.Newspaper;

/** {@code /} + language if it is not the default + the primary section's path + {@code /} + slug. Never stored. */
final class ArticlePath {
    private ArticlePath() {}

    static String of(String language, ArticleContent content, Newspaper newspaper) {
        return of(language, content.primarySectionId(), content.slug(), newspaper);
    }

    static String of(String language, UUID primarySectionId, String slug, Newspaper newspaper) {
        String section = primarySectionId == null ? null : newspaper.sections().path(primarySectionId);
        return newspaper.site().pathPrefix(language) + (section == null ? "" : section) + "/" + slug;
    }

    /** Percent-encoded, for URLs (RFC 3986). */
    static String encode(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(segment -> URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
