package org.jarida.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jarida.shared.graphql.NodeId;
import org.jarida.testsupport.Newsroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a transaction may use of what the node parsed before: by the stamp of the rows, whoever changed them. */
@QuarkusTest
class ReadNewspaperTest {
    @Inject
    ReadNewspaper reading;

    @Inject
    EntityManager entities;

    private UUID section;
    private ReadNewspaper.Edition before;

    @BeforeEach
    void an_edition_that_was_read() {
        section = NodeId.parse(new Newsroom().category("قسم").id()).orElseThrow().uuid();
        before = QuarkusTransaction.requiringNew().call(this::current);
    }

    @Test
    void is_parsed_once_while_no_row_changes() {
        assertSame(before, QuarkusTransaction.requiringNew().call(this::current));
    }

    @Test
    void is_another_after_any_change_that_nobody_told_of() {
        for (String change : new String[] {"update category set slug = slug || 'x' where id = :id",
            "update site set updated_at = updated_at where :id is not null"}) {
            ReadNewspaper.Edition known = QuarkusTransaction.requiringNew().call(this::current);
            QuarkusTransaction.requiringNew().run(() -> change(change));

            ReadNewspaper.Edition after = QuarkusTransaction.requiringNew().call(this::current);

            assertNotSame(known, after);
            assertNotEquals(known.stamp(), after.stamp());
        }
        assertEquals(slug(before) + "x", slug(QuarkusTransaction.requiringNew().call(this::current)));
    }

    @Test
    void what_a_transaction_changed_is_seen_there_and_kept_nowhere() {
        QuarkusTransaction.begin();
        change("update category set slug = 'once' where id = :id");
        ReadNewspaper.Edition once = current();
        change("update category set slug = 'twice' where id = :id");
        ReadNewspaper.Edition twice = current();
        QuarkusTransaction.rollback();

        assertNull(once.stamp());
        assertEquals("once", slug(once));
        assertEquals("twice", slug(twice));
        assertSame(before, QuarkusTransaction.requiringNew().call(this::current));
    }

    private ReadNewspaper.Edition current() {
        return reading.of((Long) entities.createNativeQuery("select " + ReadNewspaper.STAMP).getSingleResult());
    }

    private void change(String sql) {
        entities.createNativeQuery(sql).setParameter("id", section).executeUpdate();
    }

    private String slug(ReadNewspaper.Edition edition) {
        return edition.newspaper().sections().find(section).orElseThrow().slug();
    }
}
