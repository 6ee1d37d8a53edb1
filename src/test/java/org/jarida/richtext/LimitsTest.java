package org.jarida.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jarida.shared.error.ErrorCode;
import org.jarida.shared.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
    private static final int MEGABYTE = 1_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<b><i>", "<ul><li>", "<blockquote>", "<a "
            + "href=x>", "<table><tr><td>", "<svg>",
        "<math><mi>", "<font>", "<p>", "<li>", "<td>", "<select><option>", "<figure>", "<span "
                + "dir=rtl>", "<pre>", "</p>", "<br>",
        "<table><caption>", "<form>", "<button>", "<a><div>", "<nobr>", "<p><b>", "</b><b>", "<dd><dl>"})
    void refuses_hostile_nesting_within_a_second(String tags) {
        String html = tags.repeat(MEGABYTE / tags.length());

        Refusal refusal = assertTimeoutPreemptively(Duration.ofSeconds(30),
                () -> assertThrows(Refusal.class, () -> HtmlReader.read(html, "data", "body", "html")));

        assertEquals(ErrorCode.TOO_LARGE, refusal.error().code());
        assertEquals(List.of("input", "data", "body", "html"), refusal.error().path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "&", "<!--", "a ", "ا", "<p a ", "<a "
            + "href='", "&#x", "]]>", "<?", "<![CDATA[", "\u202E", "\u2067\n",
        "<p>a", "e\u0301", "<script>", "</", "< ", "\u0338", "<a b=c d=e "
                + "", "<textarea>", "<plaintext>", "<table>x", "x y=", "\n\n"})
    void reads_or_refuses_any_megabyte_in_good_time(String piece) {
        String html = "<p " + piece.repeat(MEGABYTE / (piece.length() * 3));
        String text = piece.repeat(MEGABYTE / (piece.length() * 3));

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (String hostile : List.of(html, text)) {
                try {
                    WebHtml.render(HtmlReader.read(hostile), org.jarida.text.TextDirection.RTL);
                } catch (Refusal refusal) {
                    assertEquals(ErrorCode.TOO_LARGE, refusal.error().code());
                }
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"90,<blockquote>,<footer>a</footer>", "90,<figure>,<img src=/x>", "30,<ul><li><div>,<img src=/x>",
        "30,<table><tr><td>,x", "1,<figure>,<img "
                + "src=/x>", "1,<table><tr>,<th>x", "1,<ul>,<li>x<ul><li>y</ul>", "1,<p>,<bdi>x</bdi>",
        "90,<span dir=ltr>,<span dir=rtl>x</span>", "1,<a "
                + "href=/x>,<div>x</div>", "1,<dl>,<dt>x", "45,<b><i>,<p>x", "1,<pre>,<br>",
        "1,<h2>,x<br>", "1,<blockquote>,x<br><br>", "1,<figure class=gallery>,<figure><img src=/x></figure>",
        "1,<p>,<p style='mso-list:l0 level9 lfo1'><b "
                + "style='mso-list:Ignore'>1.</b>x", "1,<p>,<p>https://youtu.be/dQw4w9WgXcQ"})
    void reads_or_refuses_crowded_structures_in_good_time(int depth, String outer, String inner) {
        String html = outer.repeat(depth) + inner.repeat((MEGABYTE - 5_000) / inner.length());
        String fitting = outer.repeat(depth) + inner.repeat(20_000);

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (String hostile : List.of(html, fitting)) {
                try {
                    WebHtml.render(HtmlReader.read(hostile), org.jarida.text.TextDirection.RTL);
                } catch (Refusal refusal) {
                    assertEquals(ErrorCode.TOO_LARGE, refusal.error().code());
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[caption]", "[caption ", "[/caption]", "[gallery ", "[embed]", "[video "
            + "", "[caption]<img>", "\n", "[/caption][caption]"})
    void reads_or_refuses_any_megabyte_of_shortcodes_in_good_time(String piece) {
        String content = piece.repeat(MEGABYTE / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            try {
                WordPressReader.read(content, url -> Optional.empty(), id -> Optional.empty(), "content");
            } catch (Refusal refusal) {
                assertEquals(ErrorCode.TOO_LARGE, refusal.error().code());
            }
        });
    }

    @Test
    void counts_bytes_not_characters() {
        assertThrows(Refusal.class, () -> HtmlReader.read("ا".repeat(MEGABYTE / 2 + 1)));
        assertEquals(1, HtmlReader.read("ا".repeat(MEGABYTE / 2)).blocks().size());
    }

    @Test
    void allows_2000_blocks_and_no_more() {
        assertEquals(2_000, HtmlReader.read("<p>ا</p>".repeat(2_000)).blocks().size());
        assertThrows(Refusal.class, () -> HtmlReader.read("<p>ا</p>".repeat(2_001)));
    }
}
