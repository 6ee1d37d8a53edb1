package org.jarida.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.StatementCount;
import org.jarida.testsupport.Term;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CategoryTest {
    private static final String BY = "query($by: TermBy!) { category(by: $by) { id name description } }";

    private final Newsroom given = new Newsroom();

    @Test
    void is_found_by_id_slug_and_path() {
        Term parent = given.category("اقتصاد");
        Term bourse = given.category("بورصة", parent);

        assertEquals(bourse.id(), idBy(Map.of("id", bourse.id())));
        assertEquals(bourse.id(), idBy(Map.of("slug", bourse.slug())));
        assertEquals(bourse.id(), idBy(Map.of("slug", bourse.slug().replace("ة", "ه"))));
        assertEquals(bourse.id(), idBy(Map.of("path", parent.path() + "/" + bourse.slug())));
    }

    @Test
    void is_null_for_what_is_none() {
        Term parent = given.category("اقتصاد");
        Term bourse = given.category("بورصة", parent);

        for (Map<String, String> by
                : List.of(Map.of("id", "category_00000000-0000-7000-8000-000000000000"), Map.of("id", "x"),
                Map.of("id", given.tag("وسم").id()), Map.of("id", bourse.id().substring(9)), Map.of("slug", ""),
                Map.of("slug", given.word()), Map.of("path", "/" + bourse.slug()), Map.of("path", bourse.path() + "/"),
                Map.of("path", "")))
            assertNull(idBy(by), by::toString);
    }

    @Test
    void takes_exactly_one_way_to_name_it() {
        assertEquals("BAD_USER_INPUT",
                Gql.anonymous().run(BY, Map.of("by", Map.of("slug", "a", "path", "/a"))).errorCode());
        assertEquals("BAD_USER_INPUT", Gql.anonymous().run(BY, Map.of("by", Map.of())).errorCode());
    }

    @Test
    void knows_its_relatives() {
        Term root = given.category("جذر");
        Term child = given.category("فرع", root);
        Term first = given.category("أول", child), second = given.category("ثان", child);

        Answer answer = Gql.anonymous().run("""
                query($id: ID!) { category(by: {id: $id}) { depth parent { id } ancestors { id } children { id path } }
                }""",
                Map.of("id", child.id()));

        assertEquals(1, answer.<Integer>data("category.depth"));
        assertEquals(root.id(), answer.data("category.parent.id"));
        assertEquals(List.of(root.id()), answer.data("category.ancestors.id"));
        assertEquals(List.of(first.id(), second.id()), answer.data("category.children.id"));
        assertEquals(List.of(first.path(), second.path()), answer.data("category.children.path"));
    }

    @Test
    void answers_in_the_requests_locale_or_its_fallback() {
        String arabic = given.unique("ثقافة"), french = given.unique("Culture");
        String id = Gql.as(Role.EDITOR)
                .mutate("createCategory", "CreateCategoryInput", Map.of("name", arabic, "description", "وصف",
                        "names", List.of(Map.of("language", "fr", "value", french))), "category { id }")
                        .data("createCategory.category.id");

        for (String locale : List.of("fr", "fr-MA", "FR"))
            assertEquals(french, in(locale, id).data("category.name"), locale);
        for (String locale : List.of("ar", "en", "de"))
            assertEquals(arabic, in(locale, id).data("category.name"), locale);
        assertEquals("وصف", in("fr", id).data("category.description"));
    }

    @Test
    void costs_one_statement_with_all_its_relatives() {
        Term root = given.category("جذر");
        Term child = given.category("فرع", root);

        assertEquals(1, StatementCount.statements(Gql.anonymous(), client -> client.run("""
                query($id: ID!) { category(by: {id: $id}) { name path parent { name children { name ancestors { path }
                } } } }""",
                Map.of("id", child.id()))).size());
    }

    private static Answer in(String locale, String id) {
        return Gql.anonymous().header("X-Jarida-Locale", locale).run(BY, Map.of("by", Map.of("id", id)));
    }

    private static String idBy(Map<String, String> by) {
        return Gql.anonymous().run(BY, Map.of("by", by)).data("category.id");
    }
}
