package org.jarida.shared.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jarida.testsupport.NodeDatabase;
import org.jarida.testsupport.RunningJar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node dies after the commit and before its client has the answer; the client asks again. */
class IdempotencyIT {
    private static final String PASSWORD = "خمس كلمات لا يعرفها أحد";
    private static final String CREATE = """
            {"query": "mutation { createArticle(input: {data: {headline: \\"خبر واحد\\"}, idempotencyKey: \\"once\\"}) \
            { article { id version slug } userErrors { code } } }"}""";
    private static final String SIGN_IN = """
            {"query": "mutation { signIn(input: {email: \\"admin@localhost\\", password: \\"%s\\"}) { accessToken } }"}"""
            .formatted(PASSWORD);

    @TempDir
    Path data;

    @Test
    void answers_a_write_that_was_committed_by_a_node_that_is_no_more() throws Exception {
        RunningJar killed = RunningJar.start(onData());
        String token = ask(killed, null, SIGN_IN).at("/data/signIn/accessToken").asText();
        NodeDatabase database = NodeDatabase.in(data);

        try (Socket unread = send(killed, token)) {
            await(database, "select count(*) from idempotency_key where key = 'once' and result is not null", "1");
            killed.kill9();
        }
        String written = database.ask("select 'article_' || id from article");

        try (RunningJar node = RunningJar.start(onData())) {
            JsonNode again = ask(node, token, CREATE).at("/data/createArticle");

            assertEquals(written, again.at("/article/id").asText(), again.toString());
            assertEquals(1, again.at("/article/version").asInt());
            assertEquals("خبر-واحد", again.at("/article/slug").asText());
            assertEquals("1", NodeDatabase.in(data).ask("select count(*) from article"));
            assertEquals("1", NodeDatabase.in(data).ask("select count(*) from event where type = 'ArticleCreated'"));
        }
    }

    private Map<String, String> onData() {
        return Map.of("JARIDA_DATA_DIR", data.toString(), "JARIDA_ADMIN_PASSWORD", PASSWORD);
    }

    /** A client that never reads its answer. */
    private static Socket send(RunningJar node, String token) throws Exception {
        URI uri = node.uri("/graphql");
        Socket socket = new Socket(uri.getHost(), uri.getPort());
        byte[] body = CREATE.getBytes(StandardCharsets.UTF_8);
        socket.getOutputStream().write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer " + token + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(body);
        socket.getOutputStream().flush();
        return socket;
    }

    private static JsonNode ask(RunningJar node, String token, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(node.uri("/graphql")).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (token != null) request.header("Authorization", "Bearer " + token);
        return new ObjectMapper().readTree(HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()).body());
    }

    private static void await(NodeDatabase database, String sql, String wanted) throws Exception {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (!wanted.equals(database.ask(sql))) {
            assertTrue(Instant.now().isBefore(deadline), sql);
            Thread.onSpinWait();
        }
    }
}
