package org.jarida.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Sections;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Term;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UpdateCategoryTest {
    private final Newsroom given = new Newsroom();

    @Test
    void sets_the_names_it_is_given_and_keeps_the_others() {
        Term sport = given.category("رياضة");
        Sections.done(Sections.update(sport, Map.of("names", List.of(text("fr", "Sport"), text("en", "Sports")))),
                "updateCategory");

        Answer answer = Sections.update(sport, Map.of("name", "رياضات", "names", List.of(text("en", "Sport"))));

        assertEquals(List.of(), answer.refusals("updateCategory"));
        assertEquals(Map.of("ar", "رياضات", "fr", "Sport", "en", "Sport"), texts(answer, "names"));
        assertEquals(3, answer.<Integer>data("updateCategory.category.version"));
        assertEquals(sport.slug(), answer.data("updateCategory.category.slug"));
        Answer kept = Sections.update(sport, nulls("names"));
        assertEquals(Map.of("ar", "رياضات", "fr", "Sport", "en", "Sport"), texts(kept, "names"));
    }

    @Test
    void sets_and_clears_descriptions() {
        Term sport = given.category("رياضة");

        Answer both = Sections.update(sport, Map.of("description", "وصف", "descriptions", List.of(text("fr", "Texte"))));
        assertEquals(Map.of("ar", "وصف", "fr", "Texte"), texts(both, "descriptions"));

        assertEquals(Map.of("fr", "Texte"), texts(Sections.update(sport, nulls("description")), "descriptions"));

        Answer replaced = Sections.update(sport, with(nulls("descriptions"), "description", "آخر"));
        assertEquals(Map.of("ar", "آخر"), texts(replaced, "descriptions"));
        assertEquals(Map.of(), texts(Sections.update(sport, nulls("descriptions")), "descriptions"));
        assertNull(Sections.update(sport, Map.of()).data("updateCategory.category.description"));
    }

    @Test
    void changes_the_slug_when_asked_and_with_it_the_paths_below() {
        Term sport = given.category("رياضة");
        Term match = given.category("مباراة", sport);
        String slug = given.word();

        Answer answer = Sections.update(sport, Map.of("slug", slug));

        assertEquals("/" + slug, answer.data("updateCategory.category.path"));
        assertEquals("/" + slug + "/" + match.slug(), Gql.anonymous().run("query($id: ID!) { category(by: {id: $id}) { path } }",
                Map.of("id", match.id())).data("category.path"));
        assertEquals(List.of(sport.path() + "|" + Sections.uuid(sport), match.path() + "|" + Sections.uuid(match)),
                Stored.rows("select path, category_id from former_section_path where path like ? order by path",
                        sport.path() + "%"));
        assertEquals(sport.slug(), Sections.update(sport, nulls("slug")).data("updateCategory.category.slug"), "of the name again");
    }

    @Test
    void leaves_no_former_path_for_another_spelling() {
        String word = given.word();
        Term school = Sections.done(Sections.update(given.category("قسم"), Map.of("slug", "مدرسة-" + word)), "updateCategory");

        Answer answer = Sections.update(school, Map.of("slug", "مدرسه-" + word));

        assertEquals("/مدرسه-" + word, answer.data("updateCategory.category.path"));
        assertEquals(List.of(), Stored.rows("select path from former_section_path where path like ?", "%رس%-" + word));
    }

    @Test
    void keeps_a_former_slug_for_the_section_itself() {
        Term sport = given.category("رياضة");
        Term other = given.category("أخرى");
        Sections.done(Sections.update(sport, Map.of("slug", given.word())), "updateCategory");

        assertRefused("NOT_UNIQUE input.slug", other, Map.of("slug", sport.slug()));
        assertEquals(sport.path(), Sections.update(sport, Map.of("slug", sport.slug())).data("updateCategory.category.path"));
    }

    @Test
    void refuses_bad_input_and_changes_nothing() {
        Term sport = given.category("رياضة");
        Term other = given.category("أخرى");

        assertRefused("REQUIRED input.name", sport, nulls("name"));
        assertRefused("REQUIRED input.name", sport, Map.of("name", " \u200f"));
        assertRefused("REQUIRED input.names.0.value", sport, Map.of("names", List.of(text("fr", " "))));
        assertRefused("NOT_UNIQUE input.names.1.language", sport, Map.of("names", List.of(text("fr", "a"), text("fr", "b"))));
        assertRefused("NOT_UNIQUE input.name", sport, Map.of("name", "أ", "names", List.of(text("ar", "ب"))));
        assertRefused("TOO_LONG input.name", sport, Map.of("name", "س".repeat(201)));
        assertRefused("TOO_LONG input.description", sport, Map.of("description", "س".repeat(2001)));
        assertRefused("NOT_UNIQUE input.slug", sport, Map.of("slug", other.slug()));
        assertRefused("NOT_UNIQUE input.slug", sport, Map.of("slug", "fr"));
        assertRefused("NOT_UNIQUE input.slug", sport, Map.of("slug", "graphql"));
        assertRefused("INVALID input.slug", sport, Map.of("slug", "--"));
    }

    @Test
    void refuses_an_older_version_and_tells_the_current_one() {
        Term sport = given.category("رياضة");
        Sections.done(Sections.update(sport, Map.of("name", "جديد")), "updateCategory");

        Answer answer = Stored.unchangedBy(() -> Gql.as(Role.EDITOR).run("""
                mutation($input: UpdateCategoryInput!) { updateCategory(input: $input) { category { id } userErrors { code path
                  ... on ConflictError { currentVersion current { id ... on Category { name } } } } } }""",
                Map.of("input", Map.of("id", sport.id(), "expectedVersion", 1, "name", "أقدم"))));

        assertEquals(List.of("CONFLICT input.expectedVersion"), answer.refusals("updateCategory"));
        assertEquals(2, answer.<Integer>data("updateCategory.userErrors[0].currentVersion"));
        assertEquals(Map.of("id", sport.id(), "name", "جديد"), answer.data("updateCategory.userErrors[0].current"));
    }

    @Test
    void refuses_what_is_no_section() {
        for (String id : List.of("category_00000000-0000-7000-8000-000000000000", given.tag("وسم").id(), "")) {
            Answer answer = Gql.as(Role.EDITOR).mutate("updateCategory", "UpdateCategoryInput",
                    Map.of("id", id, "expectedVersion", 1, "name", "أ"), "category { id }");
            assertEquals(List.of("NOT_FOUND input.id"), answer.refusals("updateCategory"));
        }
    }

    private static void assertRefused(String refusal, Term section, Map<String, ?> fields) {
        Answer answer = Stored.unchangedBy(() -> Sections.update(section, fields));
        assertEquals(List.of(refusal), answer.refusals("updateCategory"), fields::toString);
        assertTrue(answer.data("updateCategory.category") == null);
    }

    private static Map<String, String> texts(Answer answer, String field) {
        List<Map<String, String>> texts = answer.data("updateCategory.category." + field);
        return texts.stream().collect(Collectors.toMap(text -> text.get("language"), text -> text.get("value")));
    }

    private static Map<String, String> text(String language, String value) {
        return Map.of("language", language, "value", value);
    }

    private static Map<String, Object> nulls(String field) {
        Map<String, Object> fields = new HashMap<>();
        fields.put(field, null);
        return fields;
    }

    private static Map<String, Object> with(Map<String, Object> fields, String field, Object value) {
        fields.put(field, value);
        return fields;
    }
}
