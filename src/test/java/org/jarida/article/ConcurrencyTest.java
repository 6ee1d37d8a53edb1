package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Desk;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Together;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConcurrencyTest {
    private static final String UPDATE = """
            mutation($id: ID!, $data: ArticleDataInput!) { updateArticle(input: {id: $id, expectedVersion: 1, data: $data}) {
              article { version } userErrors { code path ... on ConflictError { currentVersion current { id }
                conflicts { path base theirs yours } } } } }""";

    private final Newsroom given = new Newsroom();

    @Test
    void fifty_creates_with_one_headline_give_fifty_slugs() {
        String headline = given.unique("المغرب يفوز");
        Desk editors = Desk.of(Role.EDITOR);
        editors.create(given.article("إحماء").data());

        List<Answer> answers = Together.run(50, i -> admitted(() -> editors.create(Map.of("headline", headline))));

        Set<String> slugs = new HashSet<>();
        for (Answer answer : answers) {
            assertEquals(List.of(), answer.refusals("createArticle"));
            slugs.add(answer.data("createArticle.article.slug"));
        }
        String first = headline.replace(' ', '-');
        assertEquals(IntStream.rangeClosed(1,
                50).mapToObj(n -> n == 1 ? first : first + "-" + n).collect(Collectors.toSet()), slugs);
    }

    /** As clients do: what is turned away with 503 was not begun, and is asked again. */
    private static Answer admitted(Supplier<Answer> request) {
        return Stream.generate(request).limit(20).filter(answer -> answer.http().statusCode() != 503).findFirst().orElseThrow();
    }

    @Test
    void one_slug_typed_by_many_is_taken_once() {
        String slug = given.word();
        Desk editors = Desk.of(Role.EDITOR);

        List<Answer> answers = Together.run(8, i -> editors.create(given.article("خبر").with("slug", slug).data()));

        assertEquals(1, answers.stream().filter(answer -> answer.refusals("createArticle").isEmpty()).count());
        assertEquals(7, answers.stream().filter(answer ->
                answer.refusals("createArticle").equals(List.of("NOT_UNIQUE input.data.slug"))).count());
    }

    @Test
    void of_two_writers_who_saw_one_version_one_wins_and_the_other_is_told() {
        Story story = given.article("خبر").with("deck", "قديم").written();
        Gql editor = Gql.as(Role.EDITOR);

        List<Answer> answers = Together.run(2, i -> editor.run(UPDATE, Map.of("id", story.id(), "data", Map.of("deck",
                "من " + i))));

        int winner = answers.get(0).refusals("updateArticle").isEmpty() ? 0 : 1, loser = 1 - winner;
        assertEquals(2, answers.get(winner).<Integer>data("updateArticle.article.version"));
        assertEquals(List.of("CONFLICT input.expectedVersion"), answers.get(loser).refusals("updateArticle"));
        assertEquals(2, answers.get(loser).<Integer>data("updateArticle.userErrors[0].currentVersion"));
        assertEquals(Map.of("id", story.id()), answers.get(loser).data("updateArticle.userErrors[0].current"));
        assertEquals(List.of(Map.of("path", "data.deck", "base", "قديم", "theirs", "من " + winner, "yours",
                "من " + loser)),
                answers.get(loser).data("updateArticle.userErrors[0].conflicts"));
        assertEquals(List.of("2|من " + winner), Stored.rows("""
                select a.version, r.deck from article a join article_revision r on r.id = a.working_revision_id
                where a.id = cast(? as uuid)""", story.id().substring("article_".length())));
    }

    @Test
    void publications_and_withdrawals_of_one_version_take_effect_once() {
        Story live = given.article("خبر").published();
        Desk editors = Desk.of(Role.EDITOR);

        List<Answer> answers = Together.run(8, i -> i % 2 == 0 ? editors.publish(live) : editors.unpublish(live,
                Map.of()));

        long done = IntStream.range(0, 8).filter(i -> answers.get(i)
                .refusals(i % 2 == 0 ? "publishArticle" : "unpublishArticle").isEmpty()).count();
        assertEquals(1, done);
        assertEquals(List.of("3"), Stored.rows("select version from article where id = cast(? as uuid)",
                live.id().substring("article_".length())));
    }
}
