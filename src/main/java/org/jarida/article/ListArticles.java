package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jarida.category.CurrentNewspaper;
import org.jarida.shared.error.BadInput;
import org.jarida.shared.graphql.Cursor;
import org.jarida.shared.graphql.PageRequest;
import org.jarida.shared.graphql.Perspective;
import org.jarida.shared.graphql.Total;

/** Pages of articles: keyset ranges in both directions, never offsets. */
@ApplicationScoped
class ListArticles {
    /** Sorts after every date, for what was never published. */
    private static final long NEVER = Long.MAX_VALUE;

    /** From the year 1 to before the year 10000, as dates are. */
    private static final long EARLIEST = -62_135_596_800_000_000L, LATEST = 253_402_300_800_000_000L;

    private final ArticleReader reader;
    private final ArticleViews views;
    private final CurrentNewspaper newspaper;
    private final CountLists counts;
    private final CurrentTerms terms;

    ListArticles(ArticleReader reader, ArticleViews views, CurrentNewspaper newspaper, CountLists counts, CurrentTerms terms) {
        this.reader = reader;
        this.views = views;
        this.newspaper = newspaper;
        this.counts = counts;
        this.terms = terms;
    }

    /** Cursors are good for one order in one perspective. */
    static Cursor.Kind cursors(Perspective perspective, ArticleOrder order) {
        return Cursor.Kind.of("articles:" + perspective + ":" + order, Cursor.Part.LONG, Cursor.Part.UUID);
    }

    ArticleConnection page(ArticleFilter filter, ArticleOrder order, PageRequest page, Perspective perspective) {
        return page(conditions -> conditions.add(filter), order, page, perspective);
    }

    /** @param which adds the conditions of the list, the one that it is read by first */
    ArticleConnection page(Consumer<ArticleConditions> which, ArticleOrder order, PageRequest page,
                           Perspective perspective) {
        ArticleListSql sql = sql(which, order, perspective), counted = sql.copy();
        String after = page.after().map(at -> key(at, "after")).orElse(null);
        String before = page.before().map(at -> key(at, "before")).orElse(null);
        List<ArticleRow> read = reader.list(perspective, columns -> sql.page(columns, page.forward(), after, id(page.after()),
                before, id(page.before()), page.limit()), sql.parameters());
        return connection(page, order, perspective, read, views.of(page.page(read), perspective),
                Total.lazily(() -> counts.of(counted.count(Total.CAP + 1), counted.parameters(), perspective)));
    }

    /**
     * @param read  as it was read, with the row beyond the page if there is one
     * @param shown the page's cards
     */
    static ArticleConnection connection(PageRequest page, ArticleOrder order, Perspective perspective, List<ArticleRow> read,
                                        List<ArticleView> shown, Supplier<Total> total) {
        Cursor.Kind kind = cursors(perspective, order);
        List<ArticleEdge> edges = shown.stream().map(view -> new ArticleEdge(cursor(kind, order, view.row()), view)).toList();
        return new ArticleConnection(edges, page.info(read, row -> cursor(kind, order, row)), total);
    }

    /** By term, for a statement of several lists that are read forward. */
    Map<UUID, List<ArticleRow>> rowsOf(ArticleListSql sql, PageRequest page) {
        String after = page.after().map(at -> key(at, "after")).orElse(null);
        return reader.listsByTerm(sql.perspective(), columns -> sql.pages(columns, true, after, id(page.after()), page.limit()),
                sql.parameters());
    }

    /** Every term of the statement has one. */
    Map<UUID, Long> countsOf(ArticleListSql sql) {
        return counts.byTerm(sql.counts(Total.CAP + 1), sql.parameters(), sql.perspective());
    }

    ArticleListSql sql(Consumer<ArticleConditions> which, ArticleOrder order, Perspective perspective) {
        ArticleListSql sql = new ArticleListSql(perspective, order);
        which.accept(new ArticleConditions(sql, perspective, () -> newspaper.get().sections(), terms, reader));
        return sql;
    }

    private static String cursor(Cursor.Kind kind, ArticleOrder order, ArticleRow row) {
        Instant key = order == ArticleOrder.UPDATED_AT_DESC ? row.updatedAt() : row.publishedAt();
        return kind.encode(key == null ? NEVER : ChronoUnit.MICROS.between(Instant.EPOCH, key), row.id());
    }

    private static String key(Cursor cursor, String argument) {
        long micros = cursor.number(0);
        if (micros == NEVER) return "infinity";
        if (micros < EARLIEST || micros >= LATEST) throw new BadInput("Unknown cursor", argument);
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).toString();
    }

    private static UUID id(Optional<Cursor> cursor) {
        return cursor.map(at -> at.uuid(1)).orElse(null);
    }
}
