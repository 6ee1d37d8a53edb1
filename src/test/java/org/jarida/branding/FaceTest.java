package org.jarida.branding;

import static org.jarida.branding.MenuDesk.link;
import static org.jarida.branding.MenuDesk.to;
import static org.jarida.branding.MenuDesk.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.StatementCount;
import org.junit.jupiter.api.Test;

/** One query brings a front end the whole face. */
@QuarkusTest
class FaceTest {
    private static final String FACE = """
            { site { name names { value language direction } tagline direction timezone baseUrl icon { url }
                defaultLocale { code } locales { code name direction numerals calendar fallback }
                logos { variant locale url } themes { mode colors { name hex } contrast { foreground background ratio aa aaa } }
                fonts { role family url scripts } socialLinks { platform url handle }
                publisher { legalName logoUrl jsonLd } webManifest
                menus { location items { key label url target { id }
                    children { key label url target { id ... on Category { name path } ... on Article { headline byline { name } } } } } }
            } }""";

    private final Newsroom given = new Newsroom();

    @Test
    void costs_a_statement_for_the_articles_that_menus_lead_to_and_none_once_known() {
        new MenuDesk().holding(
                with(to(given.category("سياسة").id()), "children", List.of(to(given.category("اقتصاد").id()), to(given.tag("وسم").id()))),
                with(link("عنا", "/about"), "children", List.of(to(given.article("من نحن").published().id()),
                        to(given.article("اتصلوا بنا").published().id()), to(given.author("أمل").id()))));
        try (SiteDesk desk = new SiteDesk()) {
            desk.change(Face.whole());

            List<String> statements = StatementCount.whenPublished(Gql.anonymous(), client -> client.run(FACE));

            assertEquals(1, statements.size(), () -> String.join("\n", statements));
            assertEquals(List.of(), StatementCount.whenKnown(Gql.anonymous(), client -> client.run(FACE)));
        }
    }
}
