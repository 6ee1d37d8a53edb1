package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jarida.testsupport.RunningJar;
import org.jarida.testsupport.Together;
import org.junit.jupiter.api.Test;

/** How a newspaper without any account gets its first one. */
class FirstAdministratorIT {
    private static final Pattern SHOWN = Pattern.compile("password ([A-Za-z0-9_-]{43})");

    @Test
    void is_one_although_two_nodes_start_at_once_and_has_a_password_that_is_shown_once() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start()) {
            Map<String, String> environment = Map.of("QUARKUS_DATASOURCE_USERNAME", "postgres",
                    "QUARKUS_DATASOURCE_PASSWORD", "postgres", "QUARKUS_DATASOURCE_JDBC_URL",
                    database.getJdbcUrl("postgres", "postgres"));

            List<RunningJar> nodes = Together.run(2, i -> start(environment));
            try (RunningJar first = nodes.get(0); RunningJar second = nodes.get(1)) {
                List<String> shown = shown(first.log() + second.log());
                assertEquals(1, shown.size());
                assertEquals("ADMIN", role(first, shown.get(0)));
                assertEquals("ADMIN", role(second, shown.get(0)));
            }

            try (RunningJar again = start(environment)) {
                assertEquals(List.of(), shown(again.log()));
            }
            assertEquals("1 admin@localhost", accounts(database));
        }
    }

    private static String accounts(EmbeddedPostgres database) throws Exception {
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) || ' ' || min(email) from account")) {
            row.next();
            return row.getString(1);
        }
    }

    private static List<String> shown(String log) {
        return SHOWN.matcher(log).results().map((MatchResult match) -> match.group(1)).toList();
    }

    private static RunningJar start(Map<String, String> environment) {
        try {
            return RunningJar.start(environment);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static String role(RunningJar node, String password) throws Exception {
        String body = "{\"query\":\"mutation { signIn(input: {email: \\\"admin@localhost\\\", password: \\\"" + password
                + "\\\"}) { viewer { role } userErrors { code } } }\"}";
        HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(node.uri("/graphql"))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build(),
                BodyHandlers.ofString());
        return new ObjectMapper().readTree(answer.body()).at("/data/signIn/viewer/role").asText();
    }
}
