package org.jarida.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jarida.text.TextDirection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every construct in every form, article by article: {@code <name>.in.html} and what is made of it,
 * {@code <name>.out.txt}. After a change that is meant, run with {@code -Dgolden=write} and read the difference.
 */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/jarida/richtext/golden");

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".in.html"))
                    .map(name -> name.substring(0, name.length() - ".in.html".length())).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void is_as_it_was(String name) throws IOException {
        Body body = HtmlReader.read(Files.readString(FOLDER.resolve(name + ".in.html")));

        String made = inAllForms(body);

        Path out = FOLDER.resolve(name + ".out.txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(out, made);
        }
        assertEquals(Files.readString(out), made);
        assertEquals(body, HtmlReader.read(WebHtml.render(body, TextDirection.RTL)));
        assertEquals(AnyBodyTest.unkeyed(body), AnyBodyTest.unkeyed(MarkdownReader.read(MarkdownWriter.write(body,
                id -> Optional.of("/" + id), id -> Optional.of("ا")), url -> AnyBodyTest.node(url))));
    }

    private static String inAllForms(Body body) {
        RichTextView rtl = new RichTextView(body, TextDirection.RTL, SentBack.ALL);
        RichTextView ltr = new RichTextView(body, TextDirection.LTR, SentBack.ALL);
        StringBuilder out = new StringBuilder();
        section(out, "web, rtl", WebHtml.render(body, TextDirection.RTL));
        section(out, "web, ltr", WebHtml.render(body, TextDirection.LTR));
        section(out, "amp", rtl.html(HtmlProfile.AMP).toString());
        section(out, "feed", rtl.html(HtmlProfile.FEED).toString());
        section(out, "email, ltr", ltr.html(HtmlProfile.EMAIL).toString());
        section(out, "plain text", rtl.getPlainText());
        section(out, "markdown", rtl.markdown());
        return out.toString();
    }

    private static void section(StringBuilder out, String name, String text) {
        out.append("==== ").append(name).append('\n').append(text.stripTrailing()).append("\n\n");
    }
}
