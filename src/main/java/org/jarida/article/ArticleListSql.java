package org.jarida.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jarida.shared.graphql.Perspective;

/**
 * The statement of one list: a keyset range of the index table that its narrowest filter names, {@code list}, joined to
 * the perspective's table {@code p}, or of that table itself. Only constants are concatenated; every value is a parameter.
 */
final class ArticleListSql {
    private final Perspective perspective;
    private final ArticleOrder order;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private String driver;

    ArticleListSql(Perspective perspective, ArticleOrder order) {
        this.perspective = perspective;
        this.order = order;
        this.driver = table();
        if (perspective == Perspective.DRAFT) where("a.state <> 'TRASHED'");
    }

    /** The same list, for another statement. */
    ArticleListSql copy() {
        ArticleListSql copy = new ArticleListSql(perspective, order);
        copy.conditions.clear();
        copy.conditions.addAll(conditions);
        copy.parameters.putAll(parameters);
        copy.driver = driver;
        return copy;
    }

    ArticleListSql where(String condition) {
        conditions.add(condition);
        return this;
    }

    ArticleListSql where(String condition, String name, Object value) {
        parameters.put(name, value);
        return where(condition);
    }

    /** The list is that of one section, tag or author, if it is not that of another already. */
    boolean drive(String list, UUID term) {
        if (!driver.equals(table())) return false;
        driver = table() + "_" + list;
        where("list.term_id = :driver", "driver", term);
        return true;
    }

    /** The lists of several terms, each by itself: {@link #pages} and {@link #counts} tell them apart. */
    void driveEach(String list, Collection<UUID> terms) {
        driver = table() + "_" + list;
        where("list.term_id = each.term");
        parameters.put("terms", terms.toArray(UUID[]::new));
    }

    /** A page of every list, in order; {@code term} says whose. @param columns of {@link ArticleRows} */
    String pages(String columns, boolean forward, String afterKey, UUID afterId, int limit) {
        String direction = directed(forward);
        return "select page.*, each.term from unnest(:terms) each (term) cross join lateral ("
                + page(columns, forward, afterKey, afterId, null, null, limit) + ") page order by each.term, page.list_key" + direction
                + ", page.id" + direction;
    }

    String counts(int limit) {
        return "select each.term, counted.n from unnest(:terms) each (term) cross join lateral (" + count(limit)
                + ") counted (n)";
    }

    /** @param columns of {@link ArticleRows} */
    String page(String columns, boolean forward, String afterKey, UUID afterId, String beforeKey, UUID beforeId, int limit) {
        boolean down = order != ArticleOrder.PUBLISHED_AT_ASC;
        String direction = directed(forward);
        List<String> range = new ArrayList<>();
        if (afterId != null) range.add(bound(down ? "<" : ">", "after", afterKey, afterId));
        if (beforeId != null) range.add(bound(down ? ">" : "<", "before", beforeKey, beforeId));
        parameters.put("limit", limit);
        return named("select " + columns + ", " + key() + " as list_key" + from(true) + filters(range)
                + " order by " + key() + direction + ", list.article_id" + direction + " limit :limit");
    }

    String count(int limit) {
        parameters.put("limit", limit);
        return named("select count(*) from (select 1" + counted() + filters(List.of()) + " limit :limit) counted");
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    Perspective perspective() {
        return perspective;
    }

    String table() {
        return ArticleReader.table(perspective);
    }

    private String directed(boolean forward) {
        return (order != ArticleOrder.PUBLISHED_AT_ASC) == forward ? " desc" : "";
    }

    private String bound(String sign, String name, String key, UUID id) {
        parameters.put(name + "Key", key);
        parameters.put(name + "Id", id);
        return "(" + key() + ", list.article_id) " + sign + " (cast(:" + name + "Key as timestamptz), :" + name + "Id)";
    }

    /** What was never published is yet to come. */
    private String key() {
        if (order == ArticleOrder.UPDATED_AT_DESC) return "list.updated_at";
        return perspective == Perspective.DRAFT ? "coalesce(list.published_at, 'infinity')" : "list.published_at";
    }

    private String from(boolean contents) {
        String lists = driver.equals(table()) ? table() + " p"
                : driver + " list join " + table() + " p on p.article_id = list.article_id";
        return " from " + lists + " join article a on a.id = p.article_id"
                + (contents ? " join article_revision r on r.id = p.revision_id" : "");
    }

    /** An index table alone, where the conditions ask for nothing else: it has a row for each article of the list. */
    private String counted() {
        boolean alone = conditions.stream().noneMatch(condition -> condition.contains("a.") || condition.contains("p."));
        return alone ? " from " + (driver.equals(table()) ? table() + " p" : driver + " list") : from(false);
    }

    /** Without an index table of its own the list is the perspective's table. */
    private String named(String sql) {
        return driver.equals(table()) ? sql.replace("list.", "p.") : sql;
    }

    private String filters(List<String> range) {
        List<String> all = new ArrayList<>(conditions);
        all.addAll(range);
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }
}
