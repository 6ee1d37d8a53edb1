package org.jarida.shared.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EmbeddedDatabaseTest {
    @Inject
    DataSource dataSource;

    @Test
    void signs_in_as_an_owner_that_is_no_superuser() throws SQLException {
        assertEquals("jarida", ask("select current_user"));
        assertEquals("jarida", ask("select current_database()"));
        assertEquals("off", ask("show is_superuser"));
    }

    @Test
    void lets_the_owner_create_the_extensions_that_text_needs() throws SQLException {
        assertEquals("btree_gin pg_trgm pgcrypto unaccent", ask("""
                select string_agg(v.name, ' ' order by v.name)
                from pg_available_extension_versions v join pg_available_extensions e
                    on e.name = v.name and e.default_version = v.version
                where v.trusted and v.name in ('btree_gin', 'pg_trgm', 'pgcrypto', 'unaccent')"""));
    }

    @Test
    void knows_the_case_and_the_letters_of_every_script() throws SQLException {
        assertEquals("école", ask("select lower('ÉCOLE')"));
        assertEquals("'الحكومة':1", ask("select to_tsvector('simple', 'الحكومة،')::text"));
        assertEquals("C.UTF-8", ask("select datctype from pg_database where datname = current_database()"));
    }

    @Test
    void forgets_everything_in_tests_and_so_need_not_wait_for_the_disk() throws SQLException {
        assertEquals("off", ask("show fsync"));
        assertEquals("off", ask("show full_page_writes"));
    }

    private String ask(String sql) throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
