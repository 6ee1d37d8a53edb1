package org.jarida.shared.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Requests byte by byte. */
record Http(URI endpoint) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    static final String HELLO = "{\"query\":\"{ probeText(s: \\\"a\\\") }\"}";
    static final String ANSWER = "{\"data\":{\"probeText\":\"a\"}}";

    HttpRequest.Builder request() {
        return HttpRequest.newBuilder(endpoint);
    }

    HttpResponse<String> postJson(String body) throws Exception {
        return post("application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    /** @param type empty for none */
    HttpResponse<String> post(String type, byte[] body) throws Exception {
        HttpRequest.Builder request = type.isEmpty() ? request() : request().header("Content-Type", type);
        return send(request.POST(BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<String> postAccepting(String accept, String body) throws Exception {
        return send(request().header("Accept", accept).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String query) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(endpoint + "?" + query)));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static void assertRefused(int status, String code, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().startsWith("{\"errors\":[{\"message\":\""), answer.body());
        assertTrue(answer.body().endsWith("\"extensions\":{\"code\":\"" + code + "\"}}]}"), answer.body());
    }
}
