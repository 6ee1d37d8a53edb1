package org.jarida.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jarida.richtext.MediaUse;
import org.jarida.shared.persistence.Row;
import org.jarida.text.Direction;
import org.jarida.text.TextDirection;

/**
 * What a revision says, but for its body.
 *
 * @param excerpt    as an editor wrote it; null leaves it to the deck or the body
 * @param sectionIds without the primary one
 * @param leadMedia  the picture at its head; null without one
 */
@Embeddable
record ArticleContent(
        @Enumerated(EnumType.STRING) ArticleKind kind, String kicker, String headline, String shortHeadline, String deck,
        String excerpt, String dateline, String slug, String canonicalUrl, String source,
        @JdbcTypeCode(SqlTypes.JSON) List<Credit> byline, UUID primarySectionId,
        @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> sectionIds, @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> tagIds,
        @JdbcTypeCode(SqlTypes.JSON) MediaUse leadMedia, @Enumerated(EnumType.STRING) Priority priority, Instant breakingUntil,
        @JdbcTypeCode(SqlTypes.JSON) SeoContent seo) {
    /** Of its own: settings of the wire format must not reach the database. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    static ArticleContent read(Row row) {
        return new ArticleContent(row.constant("kind", ArticleKind.class), row.text("kicker"), row.text("headline"),
                row.text("short_headline"), row.text("deck"), row.text("excerpt"), row.text("dateline"), row.text("slug"),
                row.text("canonical_url"), row.text("source"), List.of(parse(row.text("byline"), Credit[].class)),
                row.uuid("primary_section_id"), row.uuids("section_ids"), row.uuids("tag_ids"),
                parse(row.text("lead_media"), MediaUse.class), row.constant("priority", Priority.class),
                row.instant("breaking_until"), parse(row.text("seo"), SeoContent.class));
    }

    private static <T> T parse(String stored, Class<T> type) {
        try {
            return stored == null ? null : JSON.readValue(stored, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A revision holds what this version cannot read", e);
        }
    }

    ArticleContent withSlug(String taken) {
        return new ArticleContent(kind, kicker, headline, shortHeadline, deck, excerpt, dateline, taken, canonicalUrl, source,
                byline, primarySectionId, sectionIds, tagIds, leadMedia, priority, breakingUntil, seo);
    }

    /** The primary section first, each once. */
    List<UUID> allSectionIds() {
        Stream<UUID> primary = primarySectionId == null ? Stream.empty() : Stream.of(primarySectionId);
        return Stream.concat(primary, sectionIds.stream()).distinct().toList();
    }

    /** By the first strong character of the headline (UAX #9), else the language's. */
    TextDirection direction(String language) {
        return Direction.of(headline).orElseGet(() -> Direction.ofLanguage(language));
    }

    List<UUID> authorIds() {
        return byline.stream().map(Credit::authorId).filter(id -> id != null).distinct().toList();
    }
}
