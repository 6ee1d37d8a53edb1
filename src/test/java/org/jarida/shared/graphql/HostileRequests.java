package org.jarida.shared.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/** Requests as bytes that ask for more than anybody may have, by name; each time they are asked for it is the next one. */
final class HostileRequests {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String HELLO = "{\"query\":\"{ __typename }\"}";

    private HostileRequests() {}

    static Map<String, Supplier<byte[]>> all() throws IOException {
        byte[] bomb = bomb();
        Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();
        all.put("1,900 aliases", () -> query("{" + each(900, " a%d: __typename") + " }"));
        all.put("30 aliases of 100 cards", () -> query("{" + each(30, " a%d: articles(first: 100) { nodes { headline } }") + " }"));
        all.put("directives", () -> query("{ __typename" + " @skip(if: false)".repeat(390) + " }"));
        all.put("fields", () -> query("{" + " __typename".repeat(100_000) + " }"));
        all.put("unknown fields", () -> query("{" + each(1_900, " f%d") + " }"));
        all.put("depth", () -> query("{ a".repeat(200_000) + " }".repeat(200_000)));
        all.put("fragments that double", () -> query("{ articles(first: 1) { nodes { ...F0 } } }" + each(9,
                " fragment F%d on Article { a: translations { ...F%d } b: translations { ...F%d } }")
                + " fragment F9 on Article { id }"));
        all.put("fragments that unfold", () -> query("{ categories(first: 1) { nodes { ...F0 } } } #" + NUMBER.incrementAndGet()
                + "\n" + unfolding(0) + unfolding(1) + unfolding(2) + " fragment F3 on Category { id }"));
        all.put("a cycle of fragments", () -> query("{ ...F0 }" + each(150, " fragment F%d on Query { ...F%d }")
                + " fragment F150 on Query { ...F0 }"));
        all.put("lists in lists", () -> query("{ categories { nodes { children { parent { children { parent { children"
                + " { parent { children { parent { name } } } } } } } } } } }"));
        all.put("introspection in itself", () -> query("{ __schema { types { fields { type { fields { type { fields"
                + " { name } } } } } } } }"));
        all.put("batches", () -> json("[" + (HELLO + ",").repeat(20_000) + HELLO + "]"));
        all.put("JSON 50,000 deep", () -> json("{\"query\":\"{ __typename }\",\"variables\":{\"a\":" + "[".repeat(50_000)
                + "]".repeat(50_000) + "}}"));
        all.put("5 MB", () -> json(" ".repeat(5 << 20)));
        all.put("numbers of 100,000 digits", () -> json("{\"query\":\"{ __typename }\",\"variables\":{\"n\":"
                + "9".repeat(100_000) + "}}"));
        all.put("numbers of a document", () -> query("{ articles(first: " + "9".repeat(100_000) + ") { nodes { id } } }"));
        all.put("invalid UTF-8", () -> post("", ("{\"query\":\"" + "\u00ff".repeat(9_000) + "\"}").getBytes(StandardCharsets.ISO_8859_1)));
        all.put("odd Accept", () -> post("Accept: " + "a/b;q=0.1,".repeat(700) + "\r\n", HELLO.getBytes(UTF_8)));
        all.put("gzip bombs", () -> post("Content-Encoding: gzip\r\n", bomb));
        all.put("many variables", () -> json("{\"query\":\"{ __typename }\",\"variables\":{\"a\":[1" + ",1".repeat(400_000) + "]}}"));
        all.put("a variable of 1 MB", () -> json("{\"query\":\"query($s: String!) { tag(by: {slug: $s}) { id } }\",\"variables\":{\"s\":\""
                + "a".repeat(1_000_000) + "\"}}"));
        all.put("a text of 900 kB in the document", () -> query("{ tag(by: {slug: \"" + "a".repeat(900_000) + "\"}) { id } }"));
        all.put("comments of 900 kB", () -> query("{ __typename }" + "#\n".repeat(450_000)));
        all.put("distinct documents", () -> query("query Q" + NUMBER.incrementAndGet() + " {" + each(28, " a%d: __typename") + " }"));
        all.put("distinct persisted documents", HostileRequests::persisted);
        all.put("conditions around a long alias", HostileRequests::conditions);
        all.put("texts for another's condition", () -> json("{\"query\":\"query A($x: Boolean!) { __typename @include(if: $x) }"
                + " query B($x: String!) { tag(by: {slug: $x}) { id } }\",\"operationName\":\"B\",\"variables\":{\"x\":\""
                + NUMBER.incrementAndGet() + "a".repeat(900_000) + "\"}}"));
        all.put("answers of 90 MB", () -> query(longNames(30)));
        all.put("answers of 3 MB", () -> query(longNames(1)));
        all.put("unknown documents", () -> json("{\"documentId\":\"" + DocumentId.of("" + NUMBER.incrementAndGet()) + "\"}"));
        all.put("unknown credentials", () -> post("Authorization: Bearer jrd_" + String.format("%043d", NUMBER.incrementAndGet())
                + "\r\n", HELLO.getBytes(UTF_8)));
        all.put("multipart", () -> (head("multipart/form-data; boundary=b", "", 90_040) + "--b\r\nContent-Disposition: form-data;"
                + " name=\"" + "n".repeat(89_000)).concat("x".repeat(1_000)).getBytes(UTF_8));
        return all;
    }

    /** @param times each of 30 lists tells what its name of 100,000 characters stands for */
    private static String longNames(int times) {
        return "{" + each(30, " a%d: articles(first: 1) { ...P }") + " } fragment P on ArticleConnection {"
                + each(times, " p%d: pageInfo { ...F }") + " } fragment F on PageInfo { " + "n".repeat(100_000) + ": hasNextPage }";
    }

    private static String unfolding(int fragment) {
        return " fragment F" + fragment + " on Category {" + each(30, " a%d: parent { ...F" + (fragment + 1) + " }") + " }";
    }

    /** One document, each time with other conditions. */
    private static byte[] conditions() {
        int number = NUMBER.incrementAndGet(), conditions = 14;
        StringBuilder variables = new StringBuilder();
        for (int i = 0; i < conditions; i++) {
            variables.append(i == 0 ? "" : ",").append("\"v").append(i).append("\":").append((number >> i & 1) == 1);
        }
        return json("{\"query\":\"query(" + each(conditions, " $v%d: Boolean!") + ") { " + "a".repeat(125_000)
                + ": __typename" + each(conditions, " b: __typename @include(if: $v%d)") + " }\",\"variables\":{" + variables + "}}");
    }

    private static byte[] persisted() {
        String document = "{ a" + NUMBER.incrementAndGet() + ": __typename #" + "a".repeat(2_000) + "\n}";
        return json("{\"query\":\"" + document.replace("\n", "\\n") + "\",\"extensions\":{\"persistedQuery\":{\"version\":1,"
                + "\"sha256Hash\":\"" + DocumentId.of(document) + "\"}}}");
    }

    private static byte[] query(String document) {
        try {
            return json(JSON.writeValueAsString(Map.of("query", document)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] json(String body) {
        return post("", body.getBytes(UTF_8));
    }

    private static byte[] post(String headers, byte[] body) {
        byte[] head = head("application/json", headers, body.length).getBytes(UTF_8);
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    private static String head(String type, String headers, int length) {
        return "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: " + type + "\r\n" + headers + "Content-Length: " + length
                + "\r\nConnection: close\r\n\r\n";
    }

    /** @param template with its number, and the next one twice */
    private static String each(int times, String template) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < times; i++) all.append(String.format(template, i, i + 1, i + 1));
        return all.toString();
    }

    /** 900 MB of zeros. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 900; i++) gzip.write(zeros);
        }
        return bytes.toByteArray();
    }
}
