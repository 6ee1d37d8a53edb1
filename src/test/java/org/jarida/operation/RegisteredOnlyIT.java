package org.jarida.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jarida.testsupport.Hash;
import org.jarida.testsupport.NodeDatabase;
import org.jarida.testsupport.RunningJar;
import org.jarida.testsupport.SocketClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes whose readers run registered documents alone, some of them from files. */
class RegisteredOnlyIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "ثلاث كلمات من ملفات";
    private static final String VIEWER = "query Viewer {\n  viewer { role }\n}\n", SITE = "query Site { site { version } }";
    private static final String SIGN_IN = "mutation In($i: SignInInput!) { signIn(input: $i) { accessToken } }";
    private static final String OTHER = "{ viewer { role } }";

    @TempDir
    Path directory;

    @Test
    void run_nothing_else_for_readers_in_whichever_way_it_is_asked() throws Exception {
        Path documents = files();
        Map<String, String> settings = Map.of("JARIDA_DATA_DIR", directory.resolve("data").toString(),
                "JARIDA_ADMIN_PASSWORD", PASSWORD, "JARIDA_OPERATIONS_REGISTERED_ONLY", "true",
                "JARIDA_OPERATIONS_FILES", documents.toString());
        try (RunningJar node = RunningJar.start(settings)) {
            assertEquals("{\"data\":{\"viewer\":{\"role\":null}}}", post(node, null, id(VIEWER)).body());
            assertEquals("{\"data\":{\"site\":{\"version\":1}}}", get(node, "documentId=sha256:" + Hash.sha256(SITE)).body());
            assertEquals("{\"data\":{\"viewer\":{\"role\":null}}}", post(node, null, Map.of("query", VIEWER)).body());
            assertEquals(200, post(node, null, Map.of("extensions", persisted(VIEWER))).statusCode());

            refuses(node, 403, "DOCUMENT_NOT_REGISTERED", Map.of("query", OTHER));
            refuses(node, 403, "DOCUMENT_NOT_REGISTERED", Map.of("query", VIEWER + " "));
            refuses(node, 403, "DOCUMENT_NOT_REGISTERED", Map.of("query", VIEWER + OTHER, "operationName", "Viewer"));
            refuses(node, 403, "DOCUMENT_NOT_REGISTERED", Map.of("query", "{ __schema { queryType { name } } }"));
            refuses(node, 403, "DOCUMENT_NOT_REGISTERED", Map.of("query", "{"));
            refuses(node, 403, "DOCUMENT_NOT_REGISTERED", Map.of("query", OTHER, "extensions", persisted(OTHER)));
            refuses(node, 200, "PERSISTED_QUERY_NOT_SUPPORTED", Map.of("extensions", persisted(OTHER)));
            refuses(node, 400, "BAD_REQUEST", Map.of("query", OTHER, "extensions", persisted(VIEWER)));
            refuses(node, 400, "BAD_REQUEST", Map.of("query", OTHER, "documentId", Hash.sha256(VIEWER)));
            refuses(node, 404, "DOCUMENT_NOT_FOUND", id(OTHER));
            refuses(node, 400, "BAD_REQUEST", List.of(Map.of("query", OTHER)));
            assertEquals(403, get(node, "query=" + encode(OTHER)).statusCode());
            assertEquals(403, get(node, "query=" + encode(OTHER) + "&extensions="
                    + encode(JSON.writeValueAsString(persisted(OTHER)))).statusCode());
            overWebSocket(node);
            signedIn(node);
            // whoever is signed in may leave a text here; that makes it nobody else's
            refuses(node, 200, "PERSISTED_QUERY_NOT_SUPPORTED", Map.of("extensions", persisted(OTHER)));
            everywhereAtOnce(node);
        }
    }

    @Test
    void do_not_start_with_files_that_could_not_be_run() throws Exception {
        Path broken = Files.writeString(Files.createDirectories(directory.resolve("broken")).resolve("a.graphql"), "{ nothing }");
        Path sha1 = Files.writeString(directory.resolve("persisted-documents.json"),
                JSON.writeValueAsString(Map.of("da39a3ee5e6b4b0d3255bfef95601890afd80709", SITE)));

        try (RunningJar node = RunningJar.launch(Map.of("JARIDA_DATA_DIR", directory.resolve("data").toString(),
                "JARIDA_OPERATIONS_FILES", broken.getParent().toString()))) {
            assertTrue(node.exitCode() != 0);
            assertTrue(node.log().contains("a.graphql cannot be registered: "), node.log());
        }
        try (RunningJar node = RunningJar.launch(Map.of("JARIDA_DATA_DIR", directory.resolve("data").toString(),
                "JARIDA_OPERATIONS_FILES", sha1.toString()))) {
            assertTrue(node.exitCode() != 0);
            assertTrue(node.log().contains("persisted-documents.json cannot be registered: Must be the SHA-256"), node.log());
        }
    }

    /** A directory of plain files and a manifest of graphql-codegen. */
    private Path files() throws IOException {
        Path documents = Files.createDirectories(directory.resolve("documents/nested"));
        Files.writeString(documents.resolve("viewer.graphql"), VIEWER);
        Files.writeString(documents.resolve("notes.txt"), "{ nothing }");
        Files.writeString(documents.resolve("persisted-documents.json"),
                JSON.writeValueAsString(Map.of(Hash.sha256(SITE), SITE, Hash.sha256(SIGN_IN), SIGN_IN)));
        return documents.getParent();
    }

    private static void overWebSocket(RunningJar node) throws Exception {
        SocketClient client = SocketClient.ready(node.uri("/graphql"), "");
        client.subscribeWith("1", JSON.writeValueAsString(id(VIEWER)));
        assertEquals("{\"id\":\"1\",\"type\":\"next\",\"payload\":{\"data\":{\"viewer\":{\"role\":null}}}}", client.next());
        client.next();
        client.subscribe("2", OTHER);
        assertTrue(client.next().contains("\"type\":\"error\",\"payload\":[{\"message\":\"Without signing in"));
        client.subscribeWith("3", JSON.writeValueAsString(Map.of("query", OTHER, "extensions", persisted(OTHER))));
        assertTrue(client.next().contains("DOCUMENT_NOT_REGISTERED"));
        client.leave();
    }

    private static void signedIn(RunningJar node) throws Exception {
        String token = signIn(node);
        assertEquals("{\"data\":{\"viewer\":{\"role\":\"ADMIN\"}}}", post(node, token, Map.of("query", OTHER)).body());
        assertEquals(200, post(node, token, Map.of("query", OTHER, "extensions", persisted(OTHER))).statusCode());
        assertEquals("{\"data\":{\"viewer\":{\"role\":\"ADMIN\"}}}",
                post(node, token, Map.of("extensions", persisted(OTHER))).body());
    }

    /** What one node registers another runs with the next request. */
    private void everywhereAtOnce(RunningJar first) throws Exception {
        NodeDatabase database = NodeDatabase.in(directory.resolve("data"));
        try (RunningJar second = RunningJar.start(Map.of("QUARKUS_DATASOURCE_JDBC_URL", database.url(),
                "QUARKUS_DATASOURCE_USERNAME", database.username(), "QUARKUS_DATASOURCE_PASSWORD", database.password(),
                "JARIDA_OPERATIONS_REGISTERED_ONLY", "true"))) {
            String token = signIn(first);
            for (int i = 0; i < 20; i++) {
                String document = "query N" + i + " { site { version } }";
                refuses(second, 404, "DOCUMENT_NOT_FOUND", id(document));
                assertEquals(200, post(first, token, Map.of("query", "mutation($i: RegisterOperationsInput!) "
                        + "{ registerOperations(input: $i) { documentIds } }", "variables", Map.of("i", Map.of("client", "web",
                        "version", "2", "documents", List.of(Map.of("id", Hash.sha256(document), "document", document)))))).statusCode());
                assertEquals("{\"data\":{\"site\":{\"version\":1}}}", post(second, null, id(document)).body());
            }
            assertEquals("20", database.ask("select count(*) from client_document where client = 'web' and version = '2'"));
        }
    }

    private static String signIn(RunningJar node) throws Exception {
        Map<String, Object> request = new HashMap<>(id(SIGN_IN));
        request.put("variables", Map.of("i", Map.of("email", "admin@localhost", "password", PASSWORD)));
        JsonNode answer = JSON.readTree(post(node, null, request).body());
        return answer.at("/data/signIn/accessToken").asText();
    }

    private static void refuses(RunningJar node, int status, String code, Object request) throws Exception {
        HttpResponse<String> answer = post(node, null, request);
        assertEquals(code, JSON.readTree(answer.body()).at("/errors/0/extensions/code").asText(), request + ": " + answer.body());
        assertEquals(status, answer.statusCode());
    }

    private static Map<String, Object> id(String document) {
        return Map.of("documentId", Hash.sha256(document));
    }

    private static Map<String, Object> persisted(String document) {
        return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", Hash.sha256(document)));
    }

    private static HttpResponse<String> get(RunningJar node, String query) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(node.url() + "/graphql?" + query)).build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(RunningJar node, String token, Object body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(node.uri("/graphql")).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (token != null) request.header("Authorization", "Bearer " + token);
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
