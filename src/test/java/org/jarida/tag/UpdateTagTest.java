package org.jarida.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.TermDesk;
import org.jarida.testsupport.Together;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UpdateTagTest {
    private static final String UNKNOWN = "tag_00000000-0000-7000-8000-000000000000";

    private final Newsroom given = new Newsroom();
    private final TermDesk desk = TermDesk.tags();

    @Test
    void renames_and_keeps_the_slug() {
        Term tag = given.tag("بيئة");
        String name = given.unique("البيئة والمناخ");

        Answer answer = desk.update(tag, 1, Map.of("name", name));

        assertEquals(List.of(), answer.refusals("updateTag"));
        assertEquals(Map.of("id", tag.id(), "version", 2, "name", name, "slug", tag.slug(), "path", tag.path()),
                answer.data("updateTag.tag"));
        assertEquals(name, Gql.anonymous().run("query($id: ID!) { tag(by: {id: $id}) { name } }", Map.of("id", tag.id()))
                .data("tag.name"));
    }

    @Test
    void leads_from_every_former_slug_to_the_tag() {
        Term tag = given.tag("بيئة");
        String first = given.word(), second = given.word();

        desk.update(tag, 1, Map.of("slug", first));
        Answer answer = desk.update(tag, 2, Map.of("slug", second));

        assertEquals("/tag/" + second, answer.data("updateTag.tag.path"));
        assertEquals("NodeRoute " + tag.id(), TermDesk.route("/tag/" + second));
        for (String former : List.of(tag.path(), "/tag/" + first))
            assertEquals("RedirectRoute 301 /tag/" + second, TermDesk.route(former));
        assertEquals(List.of("TagUpdated|" + tag.slug() + "|" + first + "|" + tag.path() + "|/tag/" + first,
                "TagUpdated|" + first + "|" + second + "|/tag/" + first + "|/tag/" + second), Stored.rows("""
                select type, data ->> 'slugBefore', data ->> 'slug', data ->> 'pathBefore', data ->> 'path' from event
                where node_id = ? and type = 'TagUpdated' order by (data ->> 'version')::int""", tag.id()));
    }

    @Test
    void comes_back_to_a_former_slug_and_makes_one_of_the_name() {
        Term tag = given.tag("بيئة");
        desk.update(tag, 1, Map.of("slug", given.word()));

        java.util.Map<String, Object> none = new java.util.HashMap<>();
        none.put("slug", null);
        assertEquals(tag.slug(), desk.update(tag, 2, none).data("updateTag.tag.slug"));
        assertEquals("NodeRoute " + tag.id(), TermDesk.route(tag.path()));
    }

    @Test
    void may_spell_its_own_name_otherwise_and_not_take_the_name_of_another() {
        String word = given.word();
        Term tag = given.tag("الأمن"), other = given.tag("آخر");
        desk.update(tag, 1, Map.of("name", "الأمن " + word));

        assertEquals(List.of(), desk.update(tag, 2, Map.of("name", "الامن " + word)).refusals("updateTag"));
        assertRefused("NOT_UNIQUE input.name", other, 1, Map.of("name", "الأَمن  " + word.toUpperCase()));
        assertRefused("NOT_UNIQUE input.slug", other, 1, Map.of("slug", tag.slug()));
    }

    @Test
    void refuses_what_is_no_name_or_slug_and_what_does_not_exist() {
        Term tag = given.tag("بيئة");

        assertRefused("REQUIRED input.name", tag, 1, Map.of("name", " "));
        assertRefused("REQUIRED input.name", tag, 1, java.util.Collections.singletonMap("name", null));
        assertRefused("INVALID input.name", tag, 1, Map.of("name", "ـــ"));
        assertRefused("TOO_LONG input.name", tag, 1, Map.of("name", "و".repeat(101)));
        assertRefused("INVALID input.slug", tag, 1, Map.of("slug", "!"));
        for (String id : List.of(UNKNOWN, "", "tag", tag.id().replace("tag_", "author_")))
            assertRefused("NOT_FOUND input.id", new Term(id, "", "", ""), 1, Map.of("name", "اسم"));
    }

    @Test
    void tells_who_saw_another_version() {
        Term tag = given.tag("بيئة");

        Answer answer = Stored.unchangedBy(() -> desk.update(tag, 7, Map.of("name", given.unique("اسم"))));

        assertEquals(List.of("CONFLICT input.expectedVersion"), answer.refusals("updateTag"));
        assertEquals(1, answer.<Integer>data("updateTag.userErrors[0].currentVersion"));
        assertEquals(Map.of("id", tag.id()), answer.data("updateTag.userErrors[0].current"));
    }

    @Test
    void of_two_at_once_who_saw_one_version_one_wins() {
        Term tag = given.tag("بيئة");

        List<Answer> answers = Together.run(2, i -> desk.update(tag, 1, Map.of("slug", given.unique("slug-" + i))));

        assertEquals(1, answers.stream().filter(answer -> answer.refusals("updateTag").isEmpty()).count());
        assertEquals(List.of("2"), Stored.rows("select version from tag where id = cast(? as uuid)", tag.id().substring(4)));
    }

    @Test
    void of_two_tags_that_take_one_name_at_once_one_gets_it() {
        List<Term> tags = List.of(given.tag("واحد"), given.tag("اثنان"));
        String name = given.unique("الاسم");

        List<Answer> answers = Together.run(2, i -> desk.update(tags.get(i), 1, Map.of("name", name)));

        assertEquals(List.of(List.of(), List.of("NOT_UNIQUE input.name")), answers.stream()
                .map(answer -> answer.refusals("updateTag")).sorted(java.util.Comparator.comparingInt(List::size)).toList());
    }

    private void assertRefused(String refusal, Term tag, int version, Map<String, ?> more) {
        Answer answer = Stored.unchangedBy(() -> desk.update(tag, version, more));
        assertEquals(List.of(refusal), answer.refusals("updateTag"), more::toString);
    }
}
