package org.jarida.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.jarida.shared.error.ErrorCode;
import org.jarida.shared.error.Refusal;
import org.jarida.text.TextDirection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
    private static Body read(String markdown) {
        return MarkdownReader.read(markdown, url -> Optional.empty(), "markdown");
    }

    @Test
    void reads_commonmark_with_tables() {
        String html = WebHtml.render(read("""
                ## عنوان

                نص **عريض** و*مائل* و~~محذوف~~ و`رمز`
                [رابط](https://x.ma/a "عنوان") سطر\\
                آخر

                1. ا
                   - ب

                > قول

                | ا | ب |
                |---|---|
                | 1 | 2 |

                ![ميناء](/a.jpg)

                https://youtu.be/dQw4w9WgXcQ

                ---

                ```java
                int a;
                ```
                """), TextDirection.RTL);

        assertEquals("""
                <h2 id="h-عنوان">عنوان</h2>
                <p>نص <strong>عريض</strong> و<em>مائل</em> و<s>محذوف</s> و<code>رمز</code> \
                <a href="https://x.ma/a">رابط</a> سطر<br>آخر</p>
                <ol><li>ا<ul><li>ب</li></ul></li></ol>
                <blockquote><p>قول</p></blockquote>
                <table><thead><tr><th scope="col">ا</th><th scope="col">ب</th></tr></thead>\
                <tbody><tr><td>1</td><td>2</td></tr></tbody></table>
                <figure><img src="/a.jpg" alt="ميناء" loading="lazy" decoding="async"></figure>
                <figure class="embed" data-provider="youtube" \
                data-player="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ">\
                <a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">https://www.youtube.com/watch?v=dQw4w9WgXcQ</a></figure>
                <hr>
                <pre dir="ltr"><code class="language-java">int a;</code></pre>""", html);
    }

    @Test
    void lets_no_script_through_its_html_or_links() {
        assertEquals("<p>ا</p>", WebHtml.render(read("[ا](javascript:alert(1))<script>alert(1)</script>"),
                TextDirection.RTL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "* ", "1. ", "- - > ", ">", "*a ", "_a ", "[", "![", "**a *b "
            + "", "<div>", "[a](", "`", "``` ", "~~a ",
        "- a\n", "> a\n", "|", "|a|b|\n|-|-|\n", "&", "\\", "<", "<a", "[a]: b\n", "*", "_", "a\n\n", "# ", "*a_ "
                + "", "![a](b) ", "(((", "[[[](", "\n"})
    void reads_or_refuses_any_megabyte_in_good_time(String piece) {
        String markdown = piece.repeat(999_999 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            try {
                read(markdown);
            } catch (Refusal refusal) {
                assertEquals(ErrorCode.TOO_LARGE, refusal.error().code());
            }
        });
    }

    @Test
    void refuses_lists_and_quotes_within_each_other_without_end() {
        StringBuilder stairs = new StringBuilder();
        for (int depth = 0; depth < 800; depth++) {
            stairs.append("  ".repeat(depth)).append("- a\n");
        }

        Refusal refusal = assertThrows(Refusal.class, () -> read(stairs.toString() + "\n".repeat(300_000)));

        assertEquals(ErrorCode.TOO_LARGE, refusal.error().code());
    }
}
