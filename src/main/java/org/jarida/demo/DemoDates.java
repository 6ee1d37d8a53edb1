package org.jarida.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Moves the corpus's dates by whole days, so that its newest article is of yesterday whenever the demo is written. */
record DemoDates(ZoneId zone, long days, OffsetDateTime now) {
    static DemoDates of(List<DemoArticle> articles, ZoneId zone, Clock clock) {
        OffsetDateTime now = OffsetDateTime.now(clock.withZone(zone));
        LocalDate newest = articles.stream().map(DemoArticle::publishedAt).max(Comparator.naturalOrder()).orElseThrow()
                .atZoneSameInstant(zone).toLocalDate();
        return new DemoDates(zone, ChronoUnit.DAYS.between(newest, now.toLocalDate().minusDays(1)), now);
    }

    /** At the same hour of the newspaper's clock. */
    String moved(OffsetDateTime written) {
        return written.atZoneSameInstant(zone).plusDays(days).toOffsetDateTime().toString();
    }

    /** @param hours null for what is not breaking */
    String breakingUntil(Integer hours) {
        return hours == null ? null : now.plusHours(hours).toString();
    }
}
