package org.jarida.shared.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Stored;
import org.junit.jupiter.api.Test;

/** On a table that has nothing to do with the matter: what counts is what is sent when. */
@QuarkusTest
class WritesTest {
    private static final String INSERT = "insert into idempotency_key (identity, key, operation, input_hash)"
            + " values ('writes', :key, :operation, '')";

    @Inject
    Writes writes;

    private final String one = new Newsroom().word(), other = new Newsroom().word();

    @Test
    void several_are_sent_as_one_statement_each_with_its_own_values() {
        QuarkusTransaction.requiringNew().run(() -> {
            add(one, "a");
            add(other, "b");
            assertEquals("", stored());
            writes.send();
        });

        assertEquals("a b", stored());
    }

    @Test
    void what_nobody_sent_goes_before_the_commit() {
        QuarkusTransaction.requiringNew().run(() -> add(one, "a"));

        assertEquals("a", stored());
    }

    @Test
    void a_transaction_that_is_undone_sends_nothing_and_leaves_nothing_to_the_next() {
        QuarkusTransaction.begin();
        add(one, "a");
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> add(other, "b"));

        assertEquals("b", stored());
    }

    @Test
    void one_that_the_database_refuses_undoes_them_all() {
        assertThrows(PersistenceException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            add(one, "a");
            add(other, null);
            writes.send();
        }));

        assertEquals("", stored());
    }

    private void add(String key, String operation) {
        writes.add(INSERT, operation == null ? Map.of("key", key) : Map.of("key", key, "operation", operation));
    }

    private String stored() {
        List<String> rows = Stored.rows("select operation from idempotency_key where key in (?, ?) order by operation", one, other);
        return String.join(" ", rows);
    }
}
