package org.jarida.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jarida.richtext.BlockInput.*;
import org.jarida.shared.error.ErrorCode;
import org.jarida.shared.error.Refusal;
import org.jarida.text.TextDirection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that try to run a script, to leave a page broken or to reach out, one a line in {@code hostile.txt}. */
class HostileTest {
    static Stream<String> inputs() throws IOException {
        try (var lines = HostileTest.class.getResourceAsStream("hostile.txt")) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> line.replace("\\0", "\0").replace("\\t", "\t").replace("\\n", "\n")
                            .replace("\\x1", "\u0001"))
                    .toList().stream();
        }
    }

    @Test
    void are_many() throws IOException {
        assertTrue(inputs().distinct().count() >= 150, () -> "too few");
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void come_out_of_html_harmless(String hostile) {
        for (String html : List.of(hostile, "<ol start=7><li>" + hostile, "<div>ا" + hostile + "ب</div>",
                "<blockquote>" + hostile, "<table><tr><td colspan=2>" + hostile, "<figure><img src=/x><figcaption>"
                        + hostile)) {
            Body body = HtmlReader.read(html);

            assertHarmless(body);
            assertEquals(body, HtmlReader.read(WebHtml.render(body, TextDirection.RTL)), "not stable: " + html);
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void come_out_of_markdown_harmless(String hostile) {
        for (String markdown : List.of(hostile, "ا **" + hostile + "** ب", "> - " + hostile, "[ا](" + hostile + ")",
                "![" + hostile + "](/x)", "```" + hostile + "\nx\n```", "[ا](</x> \"" + hostile + "\")")) {
            assertHarmless(MarkdownReader.read(markdown, url -> Optional.empty()));
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void come_out_of_blocks_harmless(String hostile) {
        List<SpanInput> spans = List.of(new SpanInput(hostile, List.of(Mark.STRONG, Mark.CODE), null, null));
        for (BlockInput block : List.of(
                new BlockInput(new ParagraphInput(null, null, spans), null, null, null, null, null, null, null,
                        null, null, null),
                new BlockInput(null, new HeadingInput(null, 2, spans), null, null, null, null, null, null, null,
                        null, null),
                new BlockInput(null, null, null, new QuoteInput(null, List.of(new SpanRunInput(null, spans)),
                        hostile, true),
                        null, null, null, null, null, null, null),
                new BlockInput(null, null, null, null, new MediaBlockInput(null, List.of(new MediaUseInput(
                        null, "/x", hostile,
                        hostile, hostile, null))), null, null, null, null, null, null),
                new BlockInput(null, null, null, null, null, new EmbedInput(null, "https://youtu.be/dQw4w9WgXcQ",
                        hostile), null,
                        null, null, null, null),
                new BlockInput(null, null, null, null, null, null, null, new TableInput(null, true, List.of(
                        new TableRowInput(List.of(new TableCellInput(spans))))), null, null, null),
                new BlockInput(null, null, null, null, null, null, null, null, new CodeInput(null, hostile, null),
                        null, null),
                new BlockInput(null, null, null, null, null, null, null, null, null, null, new HtmlInput(null,
                        hostile)))) {
            assertHarmless(read(block));
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void are_harmless_or_refused_as_addresses_keys_and_languages(String hostile) {
        SpanInput link = new SpanInput("ا", null, hostile, null);
        for (BlockInput block : List.of(
                new BlockInput(new ParagraphInput(null, null, List.of(link)), null, null, null, null, null, null,
                        null, null, null, null),
                new BlockInput(null, null, null, null, new MediaBlockInput(null, List.of(new MediaUseInput(null,
                        hostile, null,
                        null, null, null))), null, null, null, null, null, null),
                new BlockInput(null, null, null, null, null, new EmbedInput(null, hostile, null), null, null, null,
                        null, null),
                new BlockInput(null, null, null, null, null, null, new RelatedInput(null, List.of(hostile)), null,
                        null, null, null),
                new BlockInput(null, null, null, null, null, null, null, null, new CodeInput(hostile, "x", hostile),
                        null, null))) {
            try {
                assertHarmless(read(block));
            } catch (Refusal refusal) {
                assertTrue(List.of(ErrorCode.INVALID, ErrorCode.REQUIRED).contains(refusal.error().code()));
            }
        }
    }

    private static Body read(BlockInput block) {
        return BodyReader.read(new BodyInput(List.of(block), null, null), Body.EMPTY, url -> Optional.empty(), "body");
    }

    private static void assertHarmless(Body body) {
        assertEquals(body, Body.fromJson(body.toJson()), "not stored as it is");
        RichTextView view = new RichTextView(body, TextDirection.RTL, SentBack.ALL);
        for (HtmlProfile profile : HtmlProfile.values()) {
            Harmless.assertHarmless(view.html(profile).toString(), profile);
        }
        for (BlockView block : view.getBlocks()) {
            if (block instanceof BlockView.HtmlBlock html) {
                Harmless.assertHarmless(html.html(), HtmlProfile.WEB);
            } else if (block instanceof BlockView.EmbedBlock embed && embed.embedHtml() != null) {
                Harmless.assertHarmless(embed.embedHtml(), HtmlProfile.WEB);
            }
        }
        Body fromMarkdown = MarkdownReader.read(view.markdown(), url -> Optional.empty());
        Harmless.assertHarmless(WebHtml.render(fromMarkdown, TextDirection.RTL), HtmlProfile.WEB);
    }
}
