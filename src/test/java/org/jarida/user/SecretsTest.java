package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
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
            Gql.bearer("jrd_" + "Q".repeat(43)).run("{ __typename }");
            Gql.anonymous().mutate("signIn", "SignInInput",
                    Map.of("email", "nobody@jarida.test", "password", "Q".repeat(43)), "");
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }

        assertEquals(1, logged.stream().filter(line -> line.startsWith("Refused the credential")).count());
        assertEquals(List.of(), logged.stream().filter(line -> line.contains("Q".repeat(43))).toList());
    }
}
