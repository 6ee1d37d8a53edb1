package org.jarida.demo;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jarida.testsupport.NodeDatabase;
import org.jarida.testsupport.RunningJar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar quarkus-run.jar --demo}, on an empty database and on the one that it filled. */
class DemoNewspaperIT {
    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");
    private static final String FRONT_END = "http://localhost:5173";

    @TempDir
    static Path data;
    private static RunningJar jar;

    @BeforeAll
    static void start() throws Exception {
        jar = RunningJar.start(Map.of("JARIDA_DATA_DIR", data.toString()), "--demo");
    }

    @AfterAll
    static void stop() throws Exception {
        jar.close();
    }

    @Test
    void holds_articles_of_every_kind_up_to_yesterday() {
        JsonPath answer = ask("""
                { articles(first: 1) { totalCount nodes { publishedAt isBreaking breakingUntil priority
                    leadMedia { url alt } byline { author { name avatar { url } } } } }
                  oldest: articles(first: 1, orderBy: PUBLISHED_AT_ASC) { nodes { publishedAt } }
                  video: articles(first: 1, filter: { kinds: [VIDEO] }) { totalCount }
                  gallery: articles(first: 1, filter: { kinds: [GALLERY] }) { totalCount }
                  live: articles(first: 1, filter: { kinds: [LIVE_BLOG] }) { totalCount }
                  categories(first: 100) { totalCount nodes { depth } } authors(first: 1) { totalCount } }""");

        assertEquals(70, answer.getInt("data.articles.totalCount"));
        for (String kind : List.of("video", "gallery", "live"))
            assertEquals(2, answer.getInt("data." + kind + ".totalCount"), kind);
        assertEquals(22, answer.getInt("data.categories.totalCount"));
        assertEquals(2, Collections.max(answer.getList("data.categories.nodes.depth", Integer.class)));
        assertEquals(12, answer.getInt("data.authors.totalCount"));
        LocalDate newest = day(answer.getString("data.articles.nodes[0].publishedAt")), today = LocalDate.now(ZONE);
        assertTrue(List.of(today.minusDays(1), today.minusDays(2)).contains(newest), newest.toString());
        assertEquals(newest.minusDays(706), day(answer.getString("data.oldest.nodes[0].publishedAt")));
        assertTrue(answer.getBoolean("data.articles.nodes[0].isBreaking"));
        Instant until = OffsetDateTime.parse(answer.getString("data.articles.nodes[0].breakingUntil")).toInstant();
        assertTrue(until.isAfter(Instant.now()), until.toString());
        assertEquals("FLASH", answer.getString("data.articles.nodes[0].priority"));
        assertEquals("/demo/harbour.svg", answer.getString("data.articles.nodes[0].leadMedia.url"));
        assertEquals("/demo/face-yassine.svg", answer.getString("data.articles.nodes[0].byline[0].author.avatar.url"));
    }

    @Test
    void has_translations_and_links_between_articles() {
        JsonPath answer = ask("""
                { port: article(by: { legacyId: "2104" }) { translations { language } }
                  street: article(by: { legacyId: "2136" }) { body { references { ... on Article { legacyId } } } }
                  tag(by: { slug: "طاقات-متجددة" }) { name articles { totalCount } } }""");

        List<String> languages = answer.getList("data.port.translations.language");
        assertEquals(Set.of("en", "fr"), Set.copyOf(languages));
        assertEquals(List.of("2101"), answer.getList("data.street.body.references.legacyId"));
        assertEquals("طاقات متجددة", answer.getString("data.tag.name"));
        assertEquals(2, answer.getInt("data.tag.articles.totalCount"));
    }

    @Test
    void leads_former_addresses_and_redirects_on() {
        assertEquals("/مجتمع/بيئة", location("/مجتمع/بيئة-ومناخ"));
        assertEquals("/مجتمع/خط-القرب-حافلات-صغيرة-تربط-27-دوارا-بمستشفى-القصبة",
                location("/مجتمع/حافلات-القرب-القصبة"));
        assertTrue(location("/مباشر").startsWith("/جهات/مباشر-عاصفة-ريحانة"));
        assertEquals("https://abonnements.difaf24.example/", location("/abonnement"));
        assertTrue(location("/?p=2135").startsWith("/جهات/جهة-الجنوب/"));
    }

    @Test
    void keeps_drafts_and_what_was_withdrawn_from_readers() throws Exception {
        JsonPath answer = ask("""
                { draft: article(by: { legacyId: "2191" }) { id } withdrawn: article(by: { legacyId: "2193" }) { id }
                  review: article(by: { legacyId: "2194" }) { id } approved: article(by: { legacyId: "2195" }) { id }
                  route(path: "/اقتصاد/إعلان-خاطئ-عن-إغلاق-معمل-التصبير-بالمرسى-القديم") { __typename } }""");

        for (String hidden : List.of("draft", "withdrawn", "review", "approved"))
            assertNull(answer.get("data." + hidden), hidden);
        assertEquals("GoneRoute", answer.getString("data.route.__typename"));
        NodeDatabase database = NodeDatabase.in(data);
        assertEquals("2", database.ask("select count(*) from article where state = 'DRAFT'"));
        for (String state : List.of("IN_REVIEW", "APPROVED", "TRASHED"))
            assertEquals("1", database.ask("select count(*) from article where state = '" + state + "'"), state);
    }

    @Test
    void has_articles_under_review_for_its_editor_to_go_on_with() {
        JsonPath answer = on(jar).header("Authorization", "Bearer " + signIn(DemoAccount.EDITOR))
                .header("X-Jarida-Perspective", "draft").contentType("application/json").body(Map.of("query", """
                { articles(filter: { states: [IN_REVIEW, APPROVED] }, orderBy: UPDATED_AT_DESC) { nodes {
                    legacyId state version allowedActions } } }""")).post("/graphql").then().extract().jsonPath();

        assertEquals(List.of("2195", "2194"), answer.getList("data.articles.nodes.legacyId"));
        assertEquals(List.of("APPROVED", "IN_REVIEW"), answer.getList("data.articles.nodes.state"));
        assertEquals(List.of(3, 2), answer.getList("data.articles.nodes.version"));
        assertEquals(List.of(List.of("EDIT", "REQUEST_CHANGES", "PUBLISH", "TRASH"),
                List.of("EDIT", "APPROVE", "REQUEST_CHANGES", "PUBLISH", "TRASH")),
                answer.getList("data.articles.nodes.allowedActions"));
    }

    @Test
    void serves_its_pictures_and_front_ends_of_this_machine() {
        on(jar).get("/demo/harbour.svg").then().statusCode(200).contentType("image/svg+xml");
        askFrom(FRONT_END, jar).statusCode(200).header("Access-Control-Allow-Origin", FRONT_END)
                .body(containsString("ضفاف 24"));
        askFrom("https://elsewhere.example", jar).header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void names_the_accounts_on_the_console_and_lets_them_in() {
        assertTrue(jar.log().contains("70 articles, 22 sections, 12 authors"), jar.log());
        for (DemoAccount account : DemoAccount.values()) {
            assertTrue(jar.log().contains(account.email), jar.log());
            assertEquals(account.name(), signedIn(account).getString("data.signIn.viewer.role"));
        }
    }

    @Test
    void leaves_a_filled_database_alone_and_heeds_the_operator() throws Exception {
        NodeDatabase database = NodeDatabase.in(data);
        String before = database.ask("select count(*) || ' ' || max(updated_at) from article");
        try (RunningJar second = RunningJar.start(Map.of("QUARKUS_DATASOURCE_JDBC_URL", database.url(),
                "QUARKUS_DATASOURCE_USERNAME", database.username(), "QUARKUS_DATASOURCE_PASSWORD", database.password(),
                "QUARKUS_HTTP_CORS_ORIGINS", "https://front.example"), "--demo")) {

            assertTrue(second.log().contains("Left the database as it is, without writing the demo newspaper: "
                    + "it is not empty but holds 75 articles and 22 sections"), second.log());
            assertEquals(before, database.ask("select count(*) || ' ' || max(updated_at) from article"));
            askFrom(FRONT_END, second).header("Access-Control-Allow-Origin", nullValue());
            askFrom("https://front.example", second).header("Access-Control-Allow-Origin", "https://front.example");
        }
    }

    @Test
    void refuses_arguments_that_it_does_not_know() throws Exception {
        Path never = data.resolve("never");
        try (RunningJar mistaken = RunningJar.launch(Map.of("JARIDA_DATA_DIR", never.toString()), "--dmeo")) {
            assertEquals(2, mistaken.exitCode());
            assertTrue(mistaken.log().contains("Unknown: --dmeo"), mistaken.log());
            assertFalse(never.toFile().exists());
        }
    }

    private static String signIn(DemoAccount account) {
        return signedIn(account).getString("data.signIn.accessToken");
    }

    private static JsonPath signedIn(DemoAccount account) {
        return ask("mutation { signIn(input: { email: \"%s\", password: \"%s\" }) { accessToken viewer { role } } }"
                .formatted(account.email, account.password()));
    }

    private static LocalDate day(String instant) {
        return OffsetDateTime.parse(instant).atZoneSameInstant(ZONE).toLocalDate();
    }

    private static String location(String path) {
        return ask("{ route(path: \"%s\") { ... on RedirectRoute { location } } }".formatted(path))
                .getString("data.route.location");
    }

    private static JsonPath ask(String query) {
        return on(jar).contentType("application/json").body(Map.of("query", query)).post("/graphql")
                .then().statusCode(200).extract().jsonPath();
    }

    private static ValidatableResponse askFrom(String origin, RunningJar node) {
        return on(node).header("Origin", origin).contentType("application/json")
                .body(Map.of("query", "{ site { name } }")).post("/graphql").then();
    }

    private static RequestSpecification on(RunningJar jar) {
        return RestAssured.given().baseUri(jar.url()).urlEncodingEnabled(false);
    }
}
