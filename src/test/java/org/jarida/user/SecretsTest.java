package org.jarida.user;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Member;
import org.junit.jupiter.api.Test;

/** Where passwords and tokens must not turn up. */
@QuarkusTest
class SecretsTest {
    private static final Pattern SUSPECT = Pattern.compile("(?i).*(password|secret|token|credential).*");
    /** Each is the one answer to whoever just made it, or names no secret. */
    private static final Set<String> KNOWN = Set.of("SessionPayload.accessToken", "SessionPayload.refreshToken",
            "ApiTokenPayload.secret", "ApiTokenPayload.apiToken");

    @Inject GraphQLSchema schema;
    @Inject EntityManager database;

    @Test
    void are_in_no_output_type_but_the_payloads_that_hand_them_out() {
        Set<String> found = schema.getAllTypesAsList().stream()
                .filter(GraphQLFieldsContainer.class::isInstance).map(GraphQLFieldsContainer.class::cast)
                .filter(type -> !type.getName().startsWith("__") && !type.equals(schema.getQueryType())
                        && !type.equals(schema.getMutationType()))
                .flatMap(type -> type.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName)
                        .filter(SUSPECT.asMatchPredicate()).map(field -> type.getName() + "." + field))
                .collect(Collectors.toCollection(TreeSet::new));

        found.removeAll(KNOWN);
        assertEquals(Set.of(), found);
    }

    @Test
    void are_nothing_to_filter_or_order_by() {
        Set<String> found = new TreeSet<>();
        schema.getAllTypesAsList().forEach(type -> {
            if (type instanceof GraphQLEnumType constants && type.getName().matches(".*(Filter|Order|Sort|By|Field)")) {
                constants.getValues().forEach(value -> found.add(type.getName() + "." + value.getName()));
            }
            if (type instanceof GraphQLInputObjectType input && type.getName().matches(".*(Filter|Order|OrderBy|By)")) {
                input.getFields().forEach(field -> found.add(type.getName() + "." + field.getName()));
            }
        });
        schema.getQueryType().getFieldDefinitions().forEach(query -> query.getArguments()
                .forEach(argument -> found.add(query.getName() + "." + argument.getName())));

        assertEquals(Set.of(), found.stream().filter(SUSPECT.asMatchPredicate()).collect(Collectors.toSet()));
    }

    @Test
    void are_in_no_error_and_no_metric() {
        String secret = "Q7" + "q".repeat(41);
        for (Object input : List.of(Map.of("email", List.of(secret), "password", secret),
                Map.of("email", "a", "password", secret, "more", secret), Map.of("password", secret), secret)) {
            String answer = Gql.anonymous().run("mutation($i: SignInInput!) { signIn(input: $i) { accessToken } }",
                    Map.of("i", input)).http().asString();
            assertTrue(answer.contains("BAD_USER_INPUT"), answer);
            assertFalse(answer.contains(secret), answer);
        }
        String refused = Gql.bearer("jrd_" + secret).run("{ __typename }").http().asString();
        assertFalse(refused.contains(secret));
        given().queryParam("access_token", secret).get("/graphql/" + secret);

        assertFalse(given().get("/q/metrics").asString().contains(secret));
    }

    @Test
    void are_stored_hashed_and_told_in_no_event() {
        Member member = Member.newOf(Role.AUTHOR);
        Answer session = member.signIn();
        String token = CreateApiTokenTest.secret("IMPORT");

        List<?> rows = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("""
                select a::text from account a union all select t::text from api_token t
                union all select s::text from session s union all select e::text from event e""").getResultList());

        String all = String.join("\n", rows.stream().map(String::valueOf).toList());
        String refresh = session.data("signIn.refreshToken");
        for (String secret : List.of(member.password(), token, refresh.substring(refresh.length() - 43))) {
            assertFalse(all.contains(secret));
        }
    }

    @Test
    void are_not_logged_when_they_are_refused() {
        List<String> logged = logOf(() -> {
            Gql.bearer("jrd_" + "Q".repeat(43)).run("{ __typename }");
            Gql.anonymous().mutate("signIn", "SignInInput",
                    Map.of("email", "nobody@jarida.test", "password", "Q".repeat(43)), "");
        });

        assertEquals(1, logged.stream().filter(line -> line.startsWith("Refused the credential")).count());
        assertEquals(List.of(), logged.stream().filter(line -> line.contains("Q".repeat(43))).toList());
    }

    @Test
    void are_not_logged_when_they_serve() {
        List<String> secrets = new CopyOnWriteArrayList<>();
        List<String> logged = logOf(() -> {
            Member member = Member.newOf(Role.ADMIN);
            Answer session = member.signIn();
            Answer refreshed = RefreshSessionTest.refresh(session.data("signIn.refreshToken"));
            RefreshSessionTest.refresh(session.data("signIn.refreshToken"));
            String token = CreateApiTokenTest.create(Gql.as(member), List.of("IMPORT")).data("createApiToken.secret");
            Gql.bearer(token).run("{ viewer { scopes } }");
            Gql.as(member).mutate("changePassword", "ChangePasswordInput", Map.of("currentPassword", member.password(),
                    "newPassword", "Q" + member.password()), "accessToken");
            secrets.addAll(List.of(member.password(), session.data("signIn.accessToken"), token,
                    session.data("signIn.refreshToken"), refreshed.data("refreshSession.refreshToken")));
        });

        assertEquals(5, secrets.size());
        assertEquals(List.of(), logged.stream().filter(line -> secrets.stream().anyMatch(line::contains)).toList());
    }

    private static List<String> logOf(Runnable requests) {
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                logged.add(record.getMessage() + " " + List.of(record.getParameters() == null ? new Object[0]
                        : record.getParameters()) + " " + record.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(handler);
        try {
            requests.run();
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }
        return logged;
    }
}
