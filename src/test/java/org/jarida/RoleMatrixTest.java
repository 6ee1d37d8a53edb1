package org.jarida;

import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jarida.shared.security.Role;
import org.jarida.shared.security.Scope;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Member;
import org.jarida.testsupport.Stored;
import org.junit.jupiter.api.Test;

/** Who may call what: readers, each role, and API tokens of one scope each. */
@QuarkusTest
class RoleMatrixTest {
    /** Roles include those before them; an operation that is not here has no place in the schema. */
    private static final Map<String, String> MAY_CALL = table("""
            everyone                   node nodes route site menu article articles category categories
            everyone                   tag tags author authors viewer signIn refreshSession signOut
            AUTHOR                     changePassword
            AUTHOR ARTICLES_WRITE      createArticle updateArticle submitArticleForReview trashArticle
            EDITOR ARTICLES_WRITE      approveArticle requestArticleChanges
            EDITOR ARTICLES_PUBLISH    publishArticle unpublishArticle restoreArticle
            EDITOR TAXONOMY_WRITE      createCategory updateCategory moveCategory mergeCategories deleteCategory
            EDITOR TAXONOMY_WRITE      createTag createAuthor
            EDITOR TAXONOMY_WRITE      updateTag mergeTags deleteTag updateAuthor mergeAuthors deleteAuthor
            EDITOR SITE_WRITE          updateMenu redirects createRedirect deleteRedirect
            ADMIN                      purgeArticle registerOperations
            ADMIN SITE_WRITE           updateSite
            ADMIN ACCOUNTS_WRITE       accounts createAccount updateAccount apiTokens createApiToken revokeApiToken
            """);

    @Inject
    GraphQLSchema schema;

    @Test
    void names_every_operation_that_is_served() {
        Set<String> served = new TreeSet<>(operations().keySet());

        assertEquals(new TreeSet<>(MAY_CALL.keySet()), served);
    }

    @Test
    void lets_in_who_may_call_an_operation_and_nobody_else() {
        List<String> wrong = new ArrayList<>();
        Map<String, Gql> callers = callers();
        operations().forEach((operation, call) -> callers.forEach((who, caller) -> {
            Map<String, String> before = Stored.contents();
            Answer answer = call.by(caller);
            String code = answer.errors().isEmpty() ? "allowed" : answer.errorCode();
            String expected = mayCall(operation, who) ? "allowed" : who.equals("reader") ? "UNAUTHENTICATED"
                    : "FORBIDDEN";
            if (!code.equals(expected)) wrong.add(operation + " by " + who + " is " + code + ", not " + expected);
            if (!expected.equals("allowed") && !Stored.contents().equals(before))
                wrong.add(operation + " by " + who + " changed rows");
        }));

        assertEquals(List.of(), wrong);
    }

    @Test
    void shows_drafts_to_the_newsroom_and_to_tokens_that_may_read_them() {
        Map<String, String> answers = new LinkedHashMap<>();
        callers().forEach((who, caller) -> {
            Answer answer = caller.draft().run("{ site { version } }");
            answers.put(who, answer.errors().isEmpty() ? "allowed" : answer.errorCode());
        });

        callers().keySet().forEach(who -> assertEquals(
                Set.of("AUTHOR", "EDITOR", "ADMIN", "DRAFTS_READ").contains(who) ? "allowed"
                        : who.equals("reader") ? "UNAUTHENTICATED" : "FORBIDDEN", answers.get(who), who));
    }

    private static boolean mayCall(String operation, String who) {
        List<String> allowed = List.of(MAY_CALL.getOrDefault(operation, "nobody").split(" "));
        return allowed.contains("everyone") || allowed.contains(who) || Arrays.stream(Role.values())
                .anyMatch(role -> role.name().equals(who) && allowed.stream()
                .anyMatch(needed -> includes(role, needed)));
    }

    private static boolean includes(Role role, String needed) {
        return Arrays.stream(Role.values()).anyMatch(other -> other.name().equals(needed) && role.includes(other));
    }

    /** From an address of their own: what they do wrong on purpose must not slow the sign-ins of others. */
    private static Map<String, Gql> callers() {
        Map<String, Gql> callers = new LinkedHashMap<>();
        callers.put("reader", Gql.anonymous());
        for (Role role : Role.values()) callers.put(role.name(), Gql.as(Member.newOf(role)));
        for (Scope scope : Scope.values()) callers.put(scope.name(), Gql.bearer(token(scope)));
        callers.replaceAll((who, caller) -> caller.header("X-Forwarded-For", "203.0.113.77"));
        return callers;
    }

    private static String token(Scope scope) {
        return Gql.as(Role.ADMIN).mutate("createApiToken", "CreateApiTokenInput",
                Map.of("name", "Matrix " + scope, "scopes", List.of(scope.name())), "secret")
                        .data("createApiToken.secret");
    }

    /** Queries and mutations by name, but for the tests' own. */
    private Map<String, PlausibleCall> operations() {
        Map<String, PlausibleCall> operations = new TreeMap<>();
        collect("query", schema.getQueryType(), operations);
        collect("mutation", schema.getMutationType(), operations);
        return operations;
    }

    private static void collect(String kind, GraphQLObjectType root, Map<String, PlausibleCall> operations) {
        for (GraphQLFieldDefinition operation : root.getFieldDefinitions())
            if (!operation.getName().startsWith("probe"))
                operations.put(operation.getName(), PlausibleCall.of(kind, operation));
    }

    /** Who may call it, by operation. */
    private static Map<String, String> table(String text) {
        Map<String, String> table = new TreeMap<>();
        text.lines().forEach(line -> {
            String[] columns = line.split(" {2,}", 2);
            for (String operation : columns[1].split(" ")) table.put(operation, columns[0]);
        });
        return table;
    }
}
