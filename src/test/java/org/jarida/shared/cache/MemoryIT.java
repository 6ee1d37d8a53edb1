package org.jarida.shared.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jarida.testsupport.NodeDatabase;
import org.jarida.testsupport.RunningJar;
import org.jarida.testsupport.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one database: what one of them changes the other shows, whatever it remembers and whatever breaks. */
class MemoryIT {
    private static final String PASSWORD = "ثلاث كلمات بين عقدتين";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String LISTENERS = " from pg_stat_activity where query in ('select 1', 'listen jarida_changed')"
            + " and usename = 'jarida'";

    @TempDir
    Path data;

    private RunningJar first, second;
    private NodeDatabase database;
    private String token, section, tag, author;

    @Test
    void what_one_node_changes_the_other_shows() throws Exception {
        try (RunningJar one = RunningJar.start(Map.of("JARIDA_DATA_DIR", data.toString(), "JARIDA_ADMIN_PASSWORD", PASSWORD))) {
            database = NodeDatabase.in(data);
            try (RunningJar two = RunningJar.start(Map.of("QUARKUS_DATASOURCE_JDBC_URL", database.url(),
                    "QUARKUS_DATASOURCE_USERNAME", database.username(), "QUARKUS_DATASOURCE_PASSWORD", database.password()))) {
                first = one;
                second = two;
                a_newspaper();
                changes_show_on_the_writers_node_at_once_and_on_the_other_within_a_second();
                nothing_is_missed_while_listeners_are_killed();
                concurrent_commits_leave_nothing_stale();
                drafts_show_nowhere();
            }
        }
    }

    private void a_newspaper() throws Exception {
        token = mutate(first, null, "signIn", "SignInInput", Map.of("email", "admin@localhost", "password", PASSWORD), "accessToken")
                .path("accessToken").asText();
        section = made(first, "Category", Map.of("name", "قسم", "slug", "section"));
        tag = made(first, "Tag", Map.of("name", "وسم", "slug", "tag"));
        author = made(first, "Author", Map.of("name", "كاتب", "slug", "author"));
        publish(Map.of("headline", "خبر", "primarySectionId", section, "tagIds", List.of(tag),
                "byline", List.of(Map.of("authorId", author, "role", "AUTHOR"))));
        assertEquals("قسم وسم كاتب 1", card(second));
    }

    private void changes_show_on_the_writers_node_at_once_and_on_the_other_within_a_second() throws Exception {
        rename("Category", section, "names", List.of(Map.of("language", "ar", "value", "رياضة")));
        rename("Tag", tag, "name", "كرة");
        rename("Author", author, "name", "هند");

        assertEquals("رياضة كرة هند 1", card(first));
        assertWithin(Duration.ofSeconds(30), "رياضة كرة هند 1");
        publish(Map.of("headline", "ثان", "primarySectionId", section, "publishedAt", "2020-01-01T00:00:00Z"));
        assertEquals("رياضة كرة هند 2", card(first));
        assertWithin(Duration.ofSeconds(30), "رياضة كرة هند 2");
    }

    /** The moment it is killed it may miss a change: whatever it remembered must not be answered from then on. */
    private void nothing_is_missed_while_listeners_are_killed() throws Exception {
        for (int i = 0; i < 5; i++) {
            card(second); // remembered
            assertEquals("2", database.ask("select count(pg_terminate_backend(pid))" + LISTENERS), "both nodes listen");
            rename("Tag", tag, "name", "كرة " + i);
            assertEquals("رياضة كرة " + i + " هند 2", card(first));
            assertWithin(Duration.ofSeconds(30), "رياضة كرة " + i + " هند 2");
            awaitListeners();
        }
    }

    private void concurrent_commits_leave_nothing_stale() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        Together.run(4, thread -> {
            try {
                if (thread == 0) {
                    for (int i = 0; i < 40; i++) rename(i % 2 == 0 ? "Tag" : "Author", i % 2 == 0 ? tag : author, "name", "اسم " + i);
                    writing.set(false);
                }
                while (writing.get()) card(thread == 1 ? first : second);
                return null;
            } catch (Exception failure) {
                writing.set(false);
                throw new IllegalStateException(failure);
            }
        });

        assertEquals("رياضة اسم 38 اسم 39 2", card(first));
        assertWithin(Duration.ofSeconds(30), "رياضة اسم 38 اسم 39 2");
    }

    private void drafts_show_nowhere() throws Exception {
        JsonNode draft = mutate(first, token, "createArticle", "CreateArticleInput",
                Map.of("data", Map.of("headline", "سر", "slug", "secret", "primarySectionId", section)), "article { id headline }");
        assertNotEquals("", draft.at("/article/id").asText());

        IntStream.range(0, 3).forEach(i -> List.of(first, second).forEach(node ->
                assertEquals(null, quietly(() -> ask(node, null, "{ article(by: {slug: \"secret\"}) { headline } }", Map.of())
                        .path("article").textValue()))));
    }

    private String card(RunningJar node) throws Exception {
        JsonNode articles = ask(node, null, "{ articles(first: 1) { totalCount nodes { primarySection { name } tags { name }"
                + " byline { author { name } } } } }", Map.of()).path("articles");
        JsonNode card = articles.at("/nodes/0");
        return String.join(" ", card.at("/primarySection/name").asText(), card.at("/tags/0/name").asText(),
                card.at("/byline/0/author/name").asText(), articles.path("totalCount").asText());
    }

    /** The second node shows it from its commit on or soon after, and nothing older once it did. */
    private void assertWithin(Duration time, String expected) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        String shown = card(second);
        while (!shown.equals(expected) && System.nanoTime() < end) shown = card(second);
        assertEquals(expected, shown);
        for (int i = 0; i < 5; i++) assertEquals(expected, card(second));
    }

    private void awaitListeners() throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!database.ask("select count(*)" + LISTENERS).equals("2"))
            if (System.nanoTime() > end) throw new AssertionError("Nobody listens again");
    }

    private String made(RunningJar node, String type, Map<String, Object> input) throws Exception {
        String field = type.toLowerCase(java.util.Locale.ROOT);
        return mutate(node, token, "create" + type, "Create" + type + "Input", input, field + " { id }").at("/" + field + "/id").asText();
    }

    private void rename(String type, String id, String field, Object value) throws Exception {
        String node = type.toLowerCase(java.util.Locale.ROOT);
        int version = ask(first, token, "query($id: ID!) { node(id: $id) { ... on " + type + " { version } } }", Map.of("id", id))
                .at("/node/version").asInt();
        mutate(first, token, "update" + type, "Update" + type + "Input",
                new TreeMap<>(Map.of("id", id, "expectedVersion", version, field, value)), node + " { id }");
    }

    private void publish(Map<String, Object> data) throws Exception {
        Map<String, Object> content = new TreeMap<>(data);
        Object publishedAt = content.remove("publishedAt");
        JsonNode article = mutate(first, token, "createArticle", "CreateArticleInput", Map.of("data", content), "article { id version }")
                .path("article");
        Map<String, Object> input = new TreeMap<>(Map.of("id", article.path("id").asText(), "expectedVersion", article.path("version").asInt()));
        if (publishedAt != null) input.put("publishedAt", publishedAt);
        mutate(first, token, "publishArticle", "PublishArticleInput", input, "article { id }");
    }

    private JsonNode mutate(RunningJar node, String as, String operation, String type, Map<String, Object> input, String selection)
            throws Exception {
        JsonNode payload = ask(node, as, "mutation($i: " + type + "!) { " + operation + "(input: $i) { " + selection
                + " userErrors { message } } }", Map.of("i", input)).path(operation);
        assertEquals(0, payload.path("userErrors").size(), payload.toString());
        return payload;
    }

    private JsonNode ask(RunningJar node, String as, String document, Map<String, ?> variables) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(node.uri("/graphql")).header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document, "variables", variables))));
        if (as != null) request.header("Authorization", "Bearer " + as);
        JsonNode answer = JSON.readTree(HTTP.send(request.build(), BodyHandlers.ofString()).body());
        assertEquals(true, answer.path("errors").isMissingNode(), answer.toString());
        return answer.path("data");
    }

    private interface Answer {
        String get() throws Exception;
    }

    private static String quietly(Answer answer) {
        try {
            return answer.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
