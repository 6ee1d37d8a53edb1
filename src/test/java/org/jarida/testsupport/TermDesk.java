package org.jarida.testsupport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;

/** Who keeps tags, or authors: {@code TermDesk.tags().merge(kept, 1, List.of(spelling.id()))}. */
public record TermDesk(String type, String plural) {
    public static TermDesk tags() {
        return new TermDesk("Tag", "Tags");
    }

    public static TermDesk authors() {
        return new TermDesk("Author", "Authors");
    }

    public String field() {
        return type.toLowerCase();
    }

    public Answer update(Term term, int version, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("id", term.id());
        input.put("expectedVersion", version);
        return editor().run("mutation($input: Update" + type + "Input!) { update" + type + "(input: $input) { " + field()
                + " { id version name slug path " + (type.equals("Author") ? "bio jobTitle sameAs avatar { url alt caption credit focalPoint { x y } }" : "") + " } "
                + "userErrors { code path ... on ConflictError { currentVersion current { id } } } } }", Map.of("input", input));
    }

    public Answer merge(Term target, int version, List<String> sources) {
        return editor().mutate("merge" + plural, "MergeTermsInput",
                Map.of("targetId", target.id(), "expectedVersion", version, "sourceIds", sources), field() + " { id version name path }");
    }

    public Answer delete(String id, int version) {
        return editor().mutate("delete" + type, "DeleteTermInput", Map.of("id", id, "expectedVersion", version), "deletedId");
    }

    /** What route answers for a path: its type, then where it leads. */
    public static String route(String path) {
        Answer answer = Gql.anonymous().run("""
                query($path: String!) { route(path: $path) { __typename ... on NodeRoute { canonicalPath node { id } }
                  ... on RedirectRoute { location status target { id } } } }""", Map.of("path", path));
        String type = answer.data("route.__typename");
        return switch (type) {
            case "NodeRoute" -> type + " " + answer.data("route.node.id");
            case "RedirectRoute" -> type + " " + answer.data("route.status") + " " + answer.data("route.location");
            default -> type;
        };
    }

    private static Gql editor() {
        return Gql.as(Role.EDITOR);
    }
}
