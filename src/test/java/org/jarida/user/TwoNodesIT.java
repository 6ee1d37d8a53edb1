package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.jarida.testsupport.NodeDatabase;
import org.jarida.testsupport.RunningJar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two equal nodes on one database: what one of them takes back is refused by the other with the next request. */
class TwoNodesIT {
    private static final String PASSWORD = "ثلاث كلمات بين عقدتين";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path data;

    @Test
    void revoked_demoted_and_disabled_identities_fail_on_both() throws Exception {
        try (RunningJar first = RunningJar.start(Map.of("JARIDA_DATA_DIR", data.toString(), "JARIDA_ADMIN_PASSWORD", PASSWORD))) {
            NodeDatabase database = NodeDatabase.in(data);
            try (RunningJar second = RunningJar.start(Map.of("QUARKUS_DATASOURCE_JDBC_URL", database.url(),
                    "QUARKUS_DATASOURCE_USERNAME", database.username(), "QUARKUS_DATASOURCE_PASSWORD", database.password()))) {
                JsonNode admin = signIn(first, "admin@localhost");
                String token = admin.at("/accessToken").asText();
                String editorId = data(first, token, "mutation { createAccount(input: {email: \"e@jarida.test\", name: \"هـ\", "
                        + "password: \"" + PASSWORD + "\", role: EDITOR}) { account { id } } }").at("/createAccount/account/id").asText();
                String editor = signIn(second, "e@jarida.test").at("/accessToken").asText();
                String scoped = data(second, token, "mutation { createApiToken(input: {name: \"t\", scopes: [DRAFTS_READ]}) "
                        + "{ secret apiToken { id } } }").at("/createApiToken/secret").asText();
                assertEquals("EDITOR", role(first, editor));
                assertEquals(200, status(first, scoped));

                data(first, token, "mutation { updateAccount(input: {id: \"" + editorId + "\", role: AUTHOR}) { userErrors { code } } }");
                assertEquals("AUTHOR", role(second, editor));

                data(second, token, "mutation { updateAccount(input: {id: \"" + editorId + "\", disabled: true}) { userErrors { code } } }");
                assertEquals(401, status(first, editor));

                String tokenId = data(first, token, "{ apiTokens { id } }").at("/apiTokens/0/id").asText();
                data(first, token, "mutation { revokeApiToken(input: {id: \"" + tokenId + "\"}) { userErrors { code } } }");
                assertEquals(401, status(second, scoped));

                data(second, null, "mutation { signOut(input: {refreshToken: \"" + admin.at("/refreshToken").asText()
                        + "\"}) { userErrors { code } } }");
                assertEquals(401, status(first, token));
            }
        }
    }

    private static JsonNode signIn(RunningJar node, String email) throws Exception {
        return data(node, null, "mutation { signIn(input: {email: \"" + email + "\", password: \"" + PASSWORD
                + "\"}) { accessToken refreshToken userErrors { code } } }").at("/signIn");
    }

    private static String role(RunningJar node, String token) throws Exception {
        return data(node, token, "{ viewer { role } }").at("/viewer/role").asText();
    }

    private static int status(RunningJar node, String token) throws Exception {
        return ask(node, token, "{ viewer { role } }").statusCode();
    }

    private static JsonNode data(RunningJar node, String token, String document) throws Exception {
        HttpResponse<String> answer = ask(node, token, document);
        JsonNode body = JSON.readTree(answer.body());
        assertEquals(true, body.path("errors").isMissingNode(), answer.body());
        return body.path("data");
    }

    private static HttpResponse<String> ask(RunningJar node, String token, String document) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(node.uri("/graphql")).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document))));
        if (token != null) request.header("Authorization", "Bearer " + token);
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
