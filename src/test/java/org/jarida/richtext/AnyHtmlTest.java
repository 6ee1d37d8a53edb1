package org.jarida.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jarida.text.TextDirection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Soups of tags, open and closed in any order. */
class AnyHtmlTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @Provide
    Arbitrary<String> soups() {
        Arbitrary<String> names = Arbitraries.of("p", "div", "b", "i", "a href=/x", "a href=javascript:x", "span "
                + "dir=ltr",
                "span dir=rtl", "p dir=rtl", "div dir=ltr", "ul", "ol", "ol "
                        + "start=3", "li", "blockquote", "cite", "footer",
                "table", "tr", "td", "th", "td colspan=2", "caption", "thead", "h2", "h3", "pre", "code", "figure",
                "figcaption", "figure class=gallery", "dl", "dt", "dd", "details", "summary", "section", "u", "s", "sup",
                "q", "bdi", "svg", "math", "form", "select", "option", "button", "center", "font", "noscript", "blockquote "
                        + "class=pullquote", "aside class=related", "figure class=embed", "div class=fb-post");
        Arbitrary<String> texts = Arbitraries.of("كلمة", "word", "42", " "
                + "", "\n", "&nbsp;", "&lt;b&gt;", "«", "»", "ـ", "\u202B",
                "\u2067", "\u2069", "https://youtu.be/dQw4w9WgXcQ", "e&#x301;");
        Arbitrary<String> alone = Arbitraries.of("<br>", "<hr>", "<img src=/i.png alt=x>", "<img src=/j.png>",
                "<iframe src=https://vimeo.com/76979871></iframe>", "<video src=/v.mp4></video>", "<wbr>", "<!-- c -->",
                "<script>alert(1)</script>", "<style>p{}</style>", "<input value=x>", "<img class=emoji alt=😀>");
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, names.map(name -> "<" + name + ">")),
                net.jqwik.api.Tuple.of(3, names.map(name -> "</" + name.split(" ")[0] + ">")),
                net.jqwik.api.Tuple.of(6, texts), net.jqwik.api.Tuple.of(1, alone))
                .list().ofMaxSize(25).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 2_000)
    void is_read_the_same_after_it_was_written(@ForAll("soups") String html) {
        Body body = HtmlReader.read(html);
        String web = WebHtml.render(body, TextDirection.RTL);

        assertEquals(AnyBodyTest.unkeyed(body), AnyBodyTest.unkeyed(HtmlReader.read(web)), web);
    }

    @Property(tries = 1_000)
    void comes_out_harmless(@ForAll("soups") String html) {
        RichTextView view = new RichTextView(HtmlReader.read(html), TextDirection.RTL, SentBack.ALL);

        for (HtmlProfile profile : HtmlProfile.values()) {
            Harmless.assertHarmless(view.html(profile).toString(), profile);
        }
    }

    @Property(tries = 1_000)
    void keeps_its_words(@ForAll("soups") String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select("script,style,template,svg,iframe").remove();
        List<String> missing = new ArrayList<>(words(document.body().wholeText()));

        words(PlainText.of(HtmlReader.read(html))).forEach(missing::remove);

        assertEquals(List.of(), missing);
    }

    @Property(tries = 1_000)
    void is_the_same_after_its_markdown_was_read(@ForAll("soups") String html) {
        Body body = HtmlReader.read(html);
        String markdown = MarkdownWriter.write(body, id -> Optional.of("/" + id), id -> Optional.of("ا"));

        assertEquals(AnyBodyTest.unkeyed(body),
                AnyBodyTest.unkeyed(MarkdownReader.read(markdown, AnyBodyTest::node)), markdown);
    }

    /** Letter by letter where tags part words: only that each letter is there counts. */
    private static List<String> words(String text) {
        return new ArrayList<>(WORD.matcher(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "").replaceAll("https?://[!-~]+", " ")).results()
                        .map(match -> match.group())
                .flatMap(word -> word.codePoints().mapToObj(Character::toString)).toList());
    }
}
