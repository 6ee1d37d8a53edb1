package org.jarida.article;

import java.util.ArrayList;
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

    String page(boolean forward, String afterKey, UUID afterId, String beforeKey, UUID beforeId, int limit) {
        boolean down = order != ArticleOrder.PUBLISHED_AT_ASC;
        List<String> range = new ArrayList<>();
        if (afterId != null) range.add(bound(down ? "<" : ">", "after", afterKey, afterId));
        if (beforeId != null) range.add(bound(down ? ">" : "<", "before", beforeKey, beforeId));
        String direction = down == forward ? " desc" : "";
        parameters.put("limit", limit);
        return named("select " + ArticleRows.columns(perspective == Perspective.DRAFT) + from() + filters(range)
                + " order by " + key() + direction + ", list.article_id" + direction + " limit :limit");
    }

    String count(int limit) {
        parameters.put("limit", limit);
        return named("select count(*) from (select 1" + from() + filters(List.of()) + " limit :limit) counted");
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    String table() {
        return ArticleReader.table(perspective);
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

    private String from() {
        String lists = driver.equals(table()) ? table() + " p"
                : driver + " list join " + table() + " p on p.article_id = list.article_id";
        return " from " + lists + " join article a on a.id = p.article_id join article_revision r on r.id = p.revision_id";
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
