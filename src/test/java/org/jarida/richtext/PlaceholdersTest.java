package org.jarida.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;
import org.jarida.text.TextDirection;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {
    private static final String SEEN = "article_0198c0de-5b5e-7f0a-8a52-3f1f2e6d9b01";
    private static final String HIDDEN = "article_0198c0de-5b5e-7f0a-8a52-3f1f2e6d9b02";
    private static final String PICTURE = "asset_0198c0de-5b5e-7f0a-8a52-3f1f2e6d9b03";

    private static Optional<String> path(String id) {
        return id.equals(HIDDEN) ? Optional.empty() : Optional.of("/" + id.charAt(id.length() - 1) + "?a&b");
    }

    private static String resolved(String html) {
        String stored = WebHtml.render(HtmlReader.read(html), TextDirection.RTL);
        return Placeholders.resolve(stored, PlaceholdersTest::path, id -> path(id).map(path -> "<خبر>"));
    }

    @Test
    void leaves_html_without_references_alone() {
        String html = "<p>ا</p>";

        assertSame(html, Placeholders.resolve(html, id -> Optional.empty()));
    }

    @Test
    void links_what_may_be_seen_and_keeps_the_text_of_the_rest() {
        assertEquals("<p><a href=\"/1?a&amp;b\">ا <strong>ب</strong></a> و<em>ج</em></p>",
                resolved("<p><a href='jarida:" + SEEN + "'>ا <b>ب</b></a> <a href='jarida:" + HIDDEN
                        + "'>و<i>ج</i></a></p>"));
    }

    @Test
    void shows_uploads_that_may_be_seen() {
        assertEquals("<figure><img src=\"/3?a&amp;b\" alt=\"\" loading=\"lazy\" decoding=\"async\" data-asset=\""
                + PICTURE + "\"></figure>",
                resolved("<img src='jarida:" + PICTURE + "'>"));
        assertEquals("<p>ا</p>\n\n<p>ب</p>", Placeholders.resolve(WebHtml.render(
                HtmlReader.read("<p>ا</p><figure><img src='jarida:" + PICTURE
                        + "'><figcaption>ش</figcaption></figure><p>ب</p>"),
                TextDirection.RTL), id -> Optional.empty()));
    }

    @Test
    void lists_related_articles_that_may_be_seen() {
        String entries = "<li><a href='jarida:%s'></a></li>";

        assertEquals("<aside class=\"related\"><ul><li><a href=\"/1?a&amp;b\">&lt;خبر&gt;</a></li></ul></aside>",
                resolved("<aside class=related><ul>" + entries.formatted(SEEN) + entries.formatted(HIDDEN)
                        + "</ul></aside>"));
        assertEquals("", resolved("<aside class=related><ul>" + entries.formatted(HIDDEN) + "</ul></aside>"));
    }

    @Test
    void takes_no_text_for_a_reference() {
        String text = "&lt;a href=\"jarida:" + SEEN + "\"&gt;";

        assertEquals("<p dir=\"ltr\">" + text + "</p>", resolved("<p>" + text + "</p>"));
    }
}
