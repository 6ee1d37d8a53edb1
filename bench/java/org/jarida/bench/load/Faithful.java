package org.jarida.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * That loaded articles are what the API writes: some of them are written again by the API, with the same content and
 * date, and must then have the same rows in every table and the same answers to what is measured. Only ids, the number
 * in the slug and the times of writing are taken for equal.
 */
final class Faithful {
    private static final int SOME = 5;
    private static final Map<String, String> ROWS = new TreeMap<>(Map.of(
            "slug", "owner_id = '%s'", "article", "id = '%s'", "article_revision", "article_id = '%s'",
            "publication", "article_id = '%s'", "publication_section", "article_id = '%s'",
            "publication_tag", "article_id = '%s'", "publication_author", "article_id = '%s'",
            "event", "node_id = 'article_%s'"));

    private final Database database;
    private final Client client;
    private final Draft.Desk desk;

    Faithful(Database database, Client client, Draft.Desk desk) {
        this.database = database;
        this.client = client;
        this.desk = desk;
    }

    void check() throws IOException, SQLException {
        for (int i = 1; i <= SOME; i++) {
            Draft draft = desk.write(desk.articles() - i);
            String loaded = database.column("select id from article where first_published_at = '" + draft.publishedAt() + "'").get(0);
            JsonNode made = new Writer(client, desk).write(draft, true);
            String written = made.path("id").asText().substring("article_".length());
            for (var table : ROWS.entrySet()) {
                same(table.getKey(), rows(table.getKey(), table.getValue(), loaded), rows(table.getKey(), table.getValue(), written));
            }
            for (String list : List.of("draft_section", "draft_tag", "draft_author")) {
                same(list, rows(list, "article_id = '%s'", loaded), rows(list, "article_id = '%s'", written));
            }
            same("W2", answer(loaded), answer(written));
        }
        database.forgetNewer();
        System.err.println(SOME + " loaded articles have the rows and answers of the same articles written by the API");
    }

    private String answer(String id) throws IOException, SQLException {
        String slug = database.column("select slug from publication where article_id = '" + id + "'").get(0);
        JsonNode article = client.ask(Queries.ARTICLE.replace("articles(first: 5)", "articles(first: 5, after: null)"),
                Map.of("slug", slug)).path("article");
        ((com.fasterxml.jackson.databind.node.ObjectNode) article.path("primarySection")).remove("articles");
        return anonymous(article.toString(), id);
    }

    private List<String> rows(String table, String where, String id) throws SQLException {
        String columns = table.equals("slug") || table.equals("event") ? " - 'at'" + (table.equals("event") ? " - 'id'" : "")
                : " - 'created_at' - 'updated_at'";
        return database.column("select to_jsonb(t)" + columns + " from " + table + " t where " + where.formatted(id)
                + " order by 1").stream().map(row -> {
                    try {
                        return anonymous(row, id);
                    } catch (SQLException failure) {
                        throw new IllegalStateException(failure);
                    }
                }).sorted().toList();
    }

    /** Without what must differ. */
    private String anonymous(String text, String id) throws SQLException {
        String revision = database.column("select working_revision_id from article where id = '" + id + "'").get(0);
        String group = database.column("select translation_group_id from article where id = '" + id + "'").get(0);
        String slug = database.column("select slug from publication where article_id = '" + id + "'").get(0);
        String encoded = java.net.URLEncoder.encode(slug, java.nio.charset.StandardCharsets.UTF_8);
        String fold = database.column("select fold from slug where owner_id = '" + id + "'").get(0);
        return text.replace(id, "ID").replace(revision, "REVISION").replace(group, "GROUP").replace(slug, "SLUG")
                .replace(encoded, "SLUG").replace(fold, "FOLD");
    }

    private static void same(String what, Object loaded, Object written) {
        if (!loaded.equals(written)) {
            throw new IllegalStateException("A loaded article is not what the API writes, in " + what + "\nloaded  " + loaded
                    + "\nwritten " + written);
        }
    }
}
