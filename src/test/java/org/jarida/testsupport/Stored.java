package org.jarida.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jarida.shared.security.Role;

/** What the database holds; only ever read. */
public final class Stored {
    private static final List<String> TABLES = List.of("site", "menu", "category", "former_section_path", "tag", "author", "slug",
            "article",
            "article_revision", "publication", "publication_section", "publication_tag", "publication_author",
            "draft_section", "draft_tag", "draft_author", "redirect", "registered_document", "client_document", "event",
            "idempotency_key");

    /** The first request of a member signs it up and in, whatever the request is. */
    private static final String OF_THE_NEWSPAPER = " where node_id not like 'user%'";

    private Stored() {}

    /** Asks, and fails when anything of the newspaper is another afterwards, however little. */
    public static Answer unchangedBy(Supplier<Answer> request) {
        for (Role role : Role.values()) Gql.as(role); // whose accounts are made when first asked for
        Map<String, String> before = contents();
        Answer answer = request.get();
        assertEquals(before, contents());
        return answer;
    }

    /** Rows as text, columns joined by a bar, null as an empty text; in the order of the statement. */
    public static List<String> rows(String sql, Object... parameters) {
        try (Connection connection = CDI.current().select(AgroalDataSource.class).get().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            ResultSet found = statement.executeQuery();
            List<String> rows = new ArrayList<>();
            while (found.next()) rows.add(row(found));
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static String row(ResultSet found) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            String column = found.getString(i);
            columns.add(column == null ? "" : column);
        }
        return String.join("|", columns);
    }

    /** By table, its number of rows and a sum over all that they hold: equal when nothing was written. */
    public static Map<String, String> contents() {
        Map<String, String> contents = new TreeMap<>();
        for (String table : TABLES)
            contents.put(table, rows("select count(*), bit_xor(hashtextextended(cast(t as text), 0)) from " + table + " t"
                    + (table.equals("event") ? OF_THE_NEWSPAPER : "")).get(0));
        return contents;
    }
}
