package org.jarida.richtext;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jarida.text.TextDirection;

/** Bodies of every shape that blocks can have, in both scripts, with what is awkward in HTML and in Markdown. */
final class AnyBody {
    private static final String ID = "0198c0de-5b5e-7f0a-8a52-3f1f2e6d9b0";

    private AnyBody() {}

    static Arbitrary<String> words() {
        return Arbitraries.of("الوزير", "Rabat", "2026", "«قال»", "a<b>&amp;", "*نجم*", "_x_", "[ا](ب)", "1.", "-", "#", "`c`",
                "http://x.ma", "e\u0301", "\u2067ا\u2069", "\u202Eب", "|", "~~", "\\", ">", "\u00A0", "!", "؟", "<p>", "+", "=",
                "😀", "ـ", "\u200C", "a@b.ma", "&", "1)", "***", "\u200F", "$", ":", "![x]")
                .list().ofMinSize(1).ofMaxSize(5).map(words -> String.join(" ", words));
    }

    static Arbitrary<List<Span>> spans() {
        Arbitrary<List<Mark>> marks = Arbitraries.of(Mark.class).list().ofMaxSize(2);
        Arbitrary<String> texts = Combinators.combine(words(), Arbitraries.of("", " ", "\n", ""))
                .as((words, end) -> words + end);
        Arbitrary<String> hrefs = Arbitraries.of("https://x.ma/?a=1&b=(2)", "/ا ب", "mailto:a@b.ma", "#h-ا")
                .injectNull(0.8);
        Arbitrary<String> targets = Arbitraries.of("article_" + ID + "1", "tag_" + ID + "2").injectNull(0.9);
        return Combinators.combine(texts, marks, hrefs, targets).as((text, mark, href, target) ->
                new Span(text, mark, href == null ? null : SafeUrl.link(href).orElseThrow(), target))
                .list().ofMinSize(1).ofMaxSize(3).map(AnyBody::asWritten).filter(spans -> !Spans.isBlank(spans));
    }

    /** As HTML would leave it: no white space at the ends, and no line break after or before a space. */
    private static List<Span> asWritten(List<Span> spans) {
        List<List<Span>> paragraphs = SpanBuilder.laidOut(spans);
        return paragraphs.isEmpty() ? List.of() : paragraphs.get(0);
    }

    private static Arbitrary<ListItem> item(int depth) {
        Arbitrary<List<ListItem>> children = depth == 0 ? Arbitraries.just(List.of()) : item(depth - 1).list()
                .ofMaxSize(2);
        return Combinators.combine(spans(), Arbitraries.of(true, false), children).as(ListItem::new);
    }

    private static Arbitrary<MediaUse> use() {
        Arbitrary<String> line = words().map(Texts::line).filter(text -> text != null);
        Arbitrary<Double> share = Arbitraries.of(0.5, 0.0, 1.0, 0.25);
        return Combinators.combine(Arbitraries.of("https://x.ma/i.jpg?a&b", "/ا.png"), Arbitraries.of("asset_" + ID
                + "3")
                .injectNull(0.7), line.injectNull(0.5), line.injectNull(0.5), line.injectNull(0.5), share, share)
                .as(MediaUse::new);
    }

    static Arbitrary<Block> block() {
        Arbitrary<TextDirection> direction = Arbitraries.of(TextDirection.class).injectNull(0.6);
        Arbitrary<String> line = words().map(Texts::line).filter(text -> text != null && !text.startsWith("http"));
        Arbitrary<Boolean> flag = Arbitraries.of(true, false);
        Arbitrary<Block.Row> row = spans().map(Block.Cell::new).list().ofSize(2).map(Block.Row::new);
        return Arbitraries.oneOf(
                Combinators.combine(direction, spans()).as((way, spans) -> new Block.Paragraph(null, way, spans)),
                Combinators.combine(Arbitraries.integers().between(1, 6), spans()).as((level, spans) ->
                        new Block.Heading(null, level, spans)),
                Combinators.combine(flag, item(2).list().ofMinSize(1).ofMaxSize(3)).as((ordered, items) ->
                        new Block.ListOf(null, ordered, items)),
                Combinators.combine(Combinators.combine(direction, spans()).as(SpanRun::new).list().ofMinSize(1)
                        .ofMaxSize(2),
                        line.injectNull(0.5), flag).as((runs, source, pull) -> new Block.Quote(null, runs, source,
                                pull)),
                use().list().ofMinSize(1).ofMaxSize(3).map(media -> new Block.Media(null, media)),
                Combinators.combine(Arbitraries.of("https://www.youtube.com/watch?v=dQw4w9WgXcQ", "https://x.ma/e"),
                        line.injectNull(0.5)).as((url, title) -> new Block.Embed(null, url, title)),
                Arbitraries.of("4", "5").map(end -> new Block.Related(null, List.of("article_" + ID + end))),
                Combinators.combine(flag, row.list().ofMinSize(1).ofMaxSize(3)).as((header, rows) ->
                        new Block.Table(null, header, rows)),
                Combinators.combine(Arbitraries.of("int a;\n\n  b <c>", "\n x", "```\n~~~", "\tx\n"),
                        Arbitraries.of("java")
                        .injectNull(0.5)).as((text, language) -> new Block.Code(null, text, language)),
                Arbitraries.just(new Block.Divider(null)),
                Stream.of("<ol dir=\"auto\" start=\"3\"><li>ا</li></ol>", "<dl dir=\"auto\"><dt>a</dt><dd>ب <a "
                        + "href=\"/x\">x</a></dd></dl>",
                        "<table dir=\"auto\"><tbody><tr><td colspan=\"2\"><p>ا</p>\n\n<pre>\n\n "
                                + "x</pre></td></tr></tbody></table>")
                        .map(html -> (Block) new Block.Html(null, html)).collect(java.util.stream.Collectors
                        .collectingAndThen(java.util.stream.Collectors.toList(), Arbitraries::of)));
    }

    static Arbitrary<Body> body() {
        return block().list().ofMaxSize(6).map(Body::of);
    }
}
