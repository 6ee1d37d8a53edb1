package org.jarida.testsupport;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;

/** What an editor does to sections: each at the version that is current when it is asked for. */
public final class Sections {
    public static final String SECTION = "category { id version name names { language value } description"
            + " descriptions { language value } slug path depth position parent { id } }";
    private static final String REFUSALS = " userErrors { code path message ... on InUseError { usedBy { __typename id } }"
            + " ... on ConflictError { currentVersion current { id } } }";

    private Sections() {}

    public static Answer update(Term section, Map<String, ?> fields) {
        return mutate(Gql.as(Role.EDITOR), "updateCategory", "UpdateCategoryInput", named(section, fields), SECTION);
    }

    /** @param parent null for the first level */
    public static Answer move(Term section, Term parent, int position) {
        Map<String, Object> input = named(section, Map.of("position", position));
        input.put("parentId", parent == null ? null : parent.id());
        return move(input);
    }

    public static Answer move(Map<String, ?> input) {
        return mutate(Gql.as(Role.EDITOR), "moveCategory", "MoveCategoryInput", input, SECTION);
    }

    public static Answer merge(Term target, Term... sources) {
        return mutate(Gql.as(Role.EDITOR), "mergeCategories", "MergeTermsInput", Map.of("targetId", target.id(),
                "sourceIds", Arrays.stream(sources).map(Term::id).toList(), "expectedVersion", version(target)), SECTION);
    }

    public static Answer delete(Term section) {
        return delete(Gql.as(Role.EDITOR), named(section, Map.of()));
    }

    public static Answer delete(Term section, Term reassignTo) {
        return delete(Gql.as(Role.EDITOR), named(section, Map.of("reassignTo", reassignTo.id())));
    }

    public static Answer delete(Gql caller, Map<String, ?> input) {
        return mutate(caller, "deleteCategory", "DeleteCategoryInput", input, "deletedId");
    }

    /** The input that names it, with what else it says. */
    public static Map<String, Object> named(Term section, Map<String, ?> fields) {
        Map<String, Object> input = new HashMap<>(Map.of("id", section.id(), "expectedVersion", version(section)));
        input.putAll(fields);
        return input;
    }

    /** As it is now; fails when the mutation was refused. */
    public static Term done(Answer answer, String mutation) {
        if (!answer.refusals(mutation).isEmpty()) throw new AssertionError("Refused: " + answer.http().asString());
        Map<String, String> term = answer.data(mutation + ".category");
        return term == null ? null : new Term(term.get("id"), term.get("name"), term.get("slug"), term.get("path"));
    }

    public static int version(Term section) {
        return Integer.parseInt(Stored.rows("select version from category where id = cast(? as uuid)", uuid(section)).get(0));
    }

    /** The slugs of a parent's children in their order. */
    public static List<String> children(Term parent) {
        return Gql.anonymous().run("query($id: ID!) { category(by: {id: $id}) { children { slug } } }", Map.of("id", parent.id()))
                .data("category.children.slug");
    }

    public static String uuid(Term section) {
        return section.id().substring("category_".length());
    }

    private static Answer mutate(Gql caller, String field, String type, Map<String, ?> input, String selection) {
        return caller.run("mutation($input: %s!) { %s(input: $input) { %s %s } }".formatted(type, field, selection, REFUSALS),
                Map.of("input", input));
    }
}
