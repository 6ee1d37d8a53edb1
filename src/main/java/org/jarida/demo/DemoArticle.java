package org.jarida.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * One line of the corpus: names instead of ids.
 *
 * @param category the key of its primary section
 * @param state DRAFT, IN_REVIEW, APPROVED or TRASHED; null for what is public
 * @param translationOf the legacyId of a line before it
 * @param byline names as printed
 * @param publishedAt as if the newspaper were read the day after its newest article
 * @param breakingHours for how long it is breaking news, from when the demo is written
 * @param formerSlug what it was first published under; null when it has kept its slug
 * @param bodyHtml a link to {@code /?p=2101} leads to the article before it that has this legacyId
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record DemoArticle(String legacyId, String language, String category, List<String> sections, String kind, String state,
                   String priority, String translationOf, String title, String kicker, String deck, String dateline,
                   List<String> byline, List<String> tags, OffsetDateTime publishedAt, Integer breakingHours,
                   String formerSlug, Map<String, Object> leadMedia, String bodyHtml) {
    DemoArticle {
        sections = sections == null ? List.of() : sections;
        byline = byline == null ? List.of() : byline;
        tags = tags == null ? List.of() : tags;
    }
}
