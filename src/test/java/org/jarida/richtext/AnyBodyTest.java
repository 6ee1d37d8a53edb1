package org.jarida.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jarida.text.TextDirection;

class AnyBodyTest {
    @Provide
    Arbitrary<Body> bodies() {
        return AnyBody.body();
    }

    @Property(tries = 300)
    void is_the_same_after_its_blocks_were_sent_back(@ForAll("bodies") Body body) {
        List<BlockInput> blocks = SentBack.of(body);

        Body again = BodyReader.read(new BodyInput(blocks, null, null), Body.EMPTY, AnyBodyTest::node, "body");

        assertEquals(blocks, SentBack.of(again));
        assertEquals(PlainText.of(body), PlainText.of(again));
        assertEquals(body.references(), again.references());
    }

    @Property(tries = 500)
    void is_the_same_after_its_html_was_read(@ForAll("bodies") Body body) {
        String html = WebHtml.render(body, TextDirection.RTL);

        Body again = HtmlReader.read(html);

        assertEquals(unkeyed(body), unkeyed(again), html);
        assertEquals(html, WebHtml.render(again, TextDirection.RTL));
    }

    @Property(tries = 500)
    void is_the_same_after_its_markdown_was_read(@ForAll("bodies") Body body) {
        String markdown = MarkdownWriter.write(body, SentBack.ALL::path, SentBack.ALL::title);

        Body again = MarkdownReader.read(markdown, AnyBodyTest::node);

        assertEquals(unkeyed(body), unkeyed(again), markdown);
    }

    @Property(tries = 200)
    void is_the_same_after_it_was_stored(@ForAll("bodies") Body body) {
        assertEquals(body, Body.fromJson(body.toJson()));
    }

    static Optional<String> node(String url) {
        return url.matches("/(article|tag|asset)_.*") ? Optional.of(url.substring(1)) : Optional.empty();
    }

    static List<Block> unkeyed(Body body) {
        return body.blocks().stream().map(block -> block.withKey(null)).toList();
    }
}
