package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.SectionRows;
import org.jarida.testsupport.Sections;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.Then;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Articles are written while large lists are rewritten. A change is made to last by a row of it that another holds. */
@QuarkusTest
class WritingBesideTreeChangesTest {
    /** Held by whoever changes the tree: see TreeLock. */
    private static final String TREE = "select pg_advisory_xact_lock(" + 0x6a61726964610001L + ")";

    private final Newsroom given = new Newsroom();

    @Inject
    AgroalDataSource database;

    @Test
    void articles_are_published_while_a_section_moves() throws SQLException {
        Term from = given.category("من"), to = given.category("إلى"), section = given.category("قسم", from);
        Story there = given.article("قديم").in(section).published();
        CompletableFuture<Answer> move;
        Story inside, outside;

        try (Held row = hold("select 1 from publication_section where article_id = '" + uuid(there) + "' for update")) {
            move = CompletableFuture.supplyAsync(() -> Sections.move(section, to, 0));
            awaitWaiting("locktype = 'transactionid'");
            inside = given.article("جديد").in(section).published();
            outside = given.article("جديد").in(from).published();
            Then.update(inside, Map.of("deck", "تفاصيل"));
            assertFalse(move.isDone());
            assertEquals(section.path() + "/" + inside.slug(), inside.path());
        }

        Sections.done(move.join(), "moveCategory");
        assertEquals(to.path() + "/" + section.slug() + "/" + inside.slug(), path(inside));
        assertEquals(List.of(inside.id(), there.id()), articles(to));
        assertEquals(List.of(outside.id()), articles(from));
        SectionRows.assertRight();
    }

    @Test
    void articles_are_published_while_tags_merge() throws SQLException {
        Term target = given.tag("هدف"), source = given.tag("مصدر");
        Story there = given.article("قديم").tagged(source).published();
        CompletableFuture<Answer> merge;
        Story meanwhile;

        try (Held row = hold("select 1 from publication_tag where article_id = '" + uuid(there) + "' for update")) {
            merge = CompletableFuture.supplyAsync(() -> Gql.as(Role.EDITOR).mutate("mergeTags", "MergeTermsInput",
                    Map.of("targetId", target.id(), "sourceIds", List.of(source.id()), "expectedVersion", 1), "tag { id }"));
            awaitWaiting("locktype = 'transactionid'");
            meanwhile = given.article("جديد").tagged(source).published();
            assertFalse(merge.isDone());
        }

        assertEquals(List.of(), merge.join().refusals("mergeTags"));
        assertEquals(List.of(meanwhile.id(), there.id()), Gql.anonymous().run("query($id: ID!) { tag(by: {id: $id}) {"
                + " articles { nodes { id } } } }", Map.of("id", target.id())).data("tag.articles.nodes.id"));
        for (String table : List.of("publication_tag", "draft_tag"))
            assertEquals(List.of("0"), Stored.rows("select count(*) from " + table + " where term_id = cast(? as uuid)",
                    source.id().substring("tag_".length())));
    }

    @Test
    void who_meets_a_row_of_the_change_waits_for_its_end() throws SQLException {
        Term section = given.category("قسم");
        Story there = given.article("قديم").in(section).published();
        CompletableFuture<Story> republication;

        try (Held change = hold(TREE, "delete from publication_section where article_id = '" + uuid(there) + "'")) {
            republication = CompletableFuture.supplyAsync(() -> Then.publish(there));
            awaitWaiting("locktype = 'advisory' and mode = 'ShareLock'");
            assertFalse(republication.isDone());
        }

        assertEquals(there.version() + 1, republication.join().version());
        SectionRows.assertRight();
    }

    private static String path(Story story) {
        return Gql.anonymous().run("query($id: ID!) { article(by: {id: $id}) { path } }", Map.of("id", story.id()))
                .data("article.path");
    }

    private static List<String> articles(Term section) {
        return Gql.anonymous().run("query($id: ID!) { category(by: {id: $id}) { articles { nodes { id } } } }",
                Map.of("id", section.id())).data("category.articles.nodes.id");
    }

    private static String uuid(Story story) {
        return story.id().substring("article_".length());
    }

    private static void awaitWaiting(String what) {
        Supplier<Boolean> waiting = () -> !Stored.rows("select 1 from pg_locks where not granted and " + what).isEmpty();
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            while (!waiting.get()) Thread.onSpinWait();
        });
        assertTrue(waiting.get());
    }

    /** Undone when closed: whoever waits goes on as if nothing had been held. */
    private Held hold(String... statements) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        }
        return () -> {
            connection.rollback();
            connection.close();
        };
    }

    private interface Held extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }
}
