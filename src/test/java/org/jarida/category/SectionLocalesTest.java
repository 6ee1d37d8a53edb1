package org.jarida.category;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Stored;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SectionLocalesTest {
    @Test
    void a_locale_is_no_section_of_the_first_level() {
        // refused when an earlier run made it: what counts is that it is there
        Gql.as(Role.EDITOR).mutate("createCategory", "CreateCategoryInput", Map.of("name", "القبايل", "slug", "kab"),
                "category { id }");
        Integer version = Gql.anonymous().run("{ site { version } }").data("site.version");

        Answer answer = Stored.unchangedBy(() -> Gql.as(Role.ADMIN).mutate("updateSite", "UpdateSiteInput", Map.of(
                "expectedVersion", version, "defaultLocale", "ar",
                "locales", List.of(Map.of("code", "ar"), Map.of("code", "fr"), Map.of("code", "en"),
                Map.of("code", "KAB"))), "site { id }"));

        assertEquals(List.of("NOT_UNIQUE input.locales.3.code"), answer.refusals("updateSite"));
    }
}
