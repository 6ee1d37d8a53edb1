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
import org.jarida.testsupport.SocketClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two equal nodes on one database: what one of them takes back is refused by the other with the next request, and ends
 * the sockets that are open there within 5 s.
 */
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
                SocketClient ofAdmin = socket(first, token), ofScoped = socket(second, scoped), reader = socket(first, null);
                SocketClient demoted = socket(second, editor);

                data(first, token, "mutation { updateAccount(input: {id: \"" + editorId + "\", role: AUTHOR}) { userErrors { code } } }");
                endsInTime(demoted);
                assertEquals("AUTHOR", role(second, editor));
                SocketClient disabled = socket(first, editor);

                data(second, token, "mutation { updateAccount(input: {id: \"" + editorId + "\", disabled: true}) { userErrors { code } } }");
                endsInTime(disabled);
                assertEquals(401, status(first, editor));

                String tokenId = data(first, token, "{ apiTokens { id } }").at("/apiTokens/0/id").asText();
                data(first, token, "mutation { revokeApiToken(input: {id: \"" + tokenId + "\"}) { userErrors { code } } }");
                endsInTime(ofScoped);
                assertEquals(401, status(second, scoped));
                assertEquals(true, ofAdmin.isOpen());

                data(second, null, "mutation { signOut(input: {refreshToken: \"" + admin.at("/refreshToken").asText()
                        + "\"}) { userErrors { code } } }");
                endsInTime(ofAdmin);
                assertEquals(401, status(first, token));
                assertEquals(true, reader.isOpen());
                reader.leave();
            }
        }
    }

    private static SocketClient socket(RunningJar node, String token) throws Exception {
        return SocketClient.ready(node.uri("/graphql"), token == null ? "" : "{\"Authorization\":\"Bearer " + token + "\"}");
    }

    private static void endsInTime(SocketClient client) throws Exception {
        long since = System.nanoTime();
        assertEquals(4403, client.closeCode());
        assertEquals(true, System.nanoTime() - since < 5_000_000_000L, "It took longer than 5 s");
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
