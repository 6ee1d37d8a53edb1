package org.jarida.branding;

import static org.jarida.branding.SiteDesk.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UpdateSiteTest {
    private SiteDesk desk;

    @BeforeEach
    void remember() {
        desk = new SiteDesk();
    }

    @AfterEach
    void put_back() {
        desk.close();
    }

    @Test
    void changes_what_is_given_and_keeps_the_rest() {
        int version = desk.version();
        String zone = Gql.anonymous().run("{ site { timezone } }").data("site.timezone");

        Answer answer = desk.update(Map.of("names", List.of(text("ar", "صحيفة"), text("fr", "Le Quotidien")),
                "taglines", List.of(text("ar", "كل يوم")), "baseUrl", "https://daily.example.ma/", "iconUrl",
                "/icon.svg"));

        assertEquals(List.of(), answer.refusals("updateSite"));
        assertEquals(version + 1, answer.<Integer>data("updateSite.site.version"));
        assertEquals("صحيفة", answer.data("updateSite.site.name"));
        assertEquals("كل يوم", answer.data("updateSite.site.tagline"));
        assertEquals("https://daily.example.ma", answer.data("updateSite.site.baseUrl"));
        assertEquals("/icon.svg", answer.data("updateSite.site.icon.url"));
        assertEquals(zone, answer.data("updateSite.site.timezone"));
        assertEquals("صحيفة", Gql.anonymous().run("{ site { name } }").data("site.name"));
    }

    @Test
    void takes_out_the_tagline_and_the_icon_when_they_are_null() {
        desk.change(Map.of("taglines", List.of(text("ar", "كل يوم")), "iconUrl", "https://cdn.example.ma/icon.png"));
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("taglines", null);
        nothing.put("iconUrl", null);

        Answer answer = desk.update(nothing);

        assertEquals(List.of(), answer.refusals("updateSite"));
        assertNull(answer.data("updateSite.site.tagline"));
        assertNull(answer.data("updateSite.site.icon"));
    }

    @Test
    void takes_locales_with_their_numerals_calendars_and_fallbacks() {
        Answer answer = desk.update(Map.of("defaultLocale", "ar-MA", "locales", List.of(
                Map.of("code", "ar"), Map.of("code", "fr"), Map.of("code", "en"),
                Map.of("code", "ar-ma", "numerals", "arab", "calendar", "islamic-umalqura-1"),
                Map.of("code", "zgh-Tfng", "fallback", "ar-MA"))));

        assertEquals(List.of(), answer.refusals("updateSite"));
        assertEquals("ar-MA", answer.data("updateSite.site.defaultLocale.code"));
        assertEquals(List.of("ar", "fr", "en", "ar-MA", "zgh-Tfng"), answer.data("updateSite.site.locales.code"));
        assertEquals(List.of("latn", "latn", "latn", "arab", "latn"), answer.data("updateSite.site.locales.numerals"));
        assertEquals("islamic-umalqura-1", answer.data("updateSite.site.locales[3].calendar"));
        assertEquals("gregorian", answer.data("updateSite.site.locales[4].calendar"));
        assertEquals("ar-MA", answer.data("updateSite.site.locales[4].fallback"));
    }

    @Test
    void tells_of_itself_in_an_event() {
        Answer answer = desk.update(Map.of("baseUrl", "https://moved.example.ma"));

        String id = answer.data("updateSite.site.id");
        assertEquals(List.of("SiteUpdated|https://moved.example.ma"),
                Stored.rows("select type, data ->> 'baseUrl' from event where node_id = ? order by id desc limit 1",
                        id));
    }

    @Test
    void refuses_a_version_that_is_no_longer_current_and_shows_the_current_site() {
        int version = desk.version();

        Answer answer = Stored.unchangedBy(() -> Gql.as(Role.ADMIN).run("""
                mutation($v: Int!) { updateSite(input: {expectedVersion: $v, timezone: "UTC"}) { site { id } userErrors
                {
                    code path ... on ConflictError { currentVersion current { id ... on Site { version } } conflicts {
                    path } } } } }""",
                Map.of("v", version - 1)));

        assertEquals(List.of("CONFLICT input.expectedVersion"), answer.refusals("updateSite"));
        assertEquals(version, answer.<Integer>data("updateSite.userErrors[0].currentVersion"));
        assertEquals(version, answer.<Integer>data("updateSite.userErrors[0].current.version"));
        assertNull(answer.data("updateSite.site"));
    }

    @Test
    void lets_one_of_two_writers_of_the_same_version_win() throws Exception {
        int version = desk.version();
        ExecutorService writers = Executors.newFixedThreadPool(2);
        List<Callable<Answer>> both = List.of(() -> desk.update(version, Map.of("timezone", "Europe/Paris")),
                () -> desk.update(version, Map.of("timezone", "Europe/Madrid")));

        List<List<String>> refusals = new ArrayList<>();
        for (Future<Answer> answer : writers.invokeAll(both)) refusals.add(answer.get().refusals("updateSite"));
        writers.shutdown();

        assertEquals(1, refusals.stream().filter(List::isEmpty).count());
        assertEquals(1, refusals.stream().filter(List.of("CONFLICT input.expectedVersion")::equals).count());
        assertEquals(version + 1, desk.version());
    }
}
