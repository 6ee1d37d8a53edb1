package org.jarida.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jarida.text.TextDirection;
import org.junit.jupiter.api.Test;

class BodyTest {
    static final Body WHOLE = HtmlReader.read("""
            <h2>عنوان</h2><p dir=rtl>Hello <b><a href="https://x.ma">x</a></b></p><ul><li>ا<ol><li>ب</ol></ul>
            <blockquote class=pullquote><p>ا</p><footer>م</footer></blockquote>
            <figure class=gallery><figure><img src=/a.jpg data-focal="0 0.25"><figcaption>ش</figcaption></figure>
            <figure><img src=/b.jpg alt=ب></figure></figure><p>https://youtu.be/dQw4w9WgXcQ</p>
            <aside class=related><ul><li><a \
            href="jarida:article_0198c0de-5b5e-7f0a-8a52-3f1f2e6d9b01">x</a></ul></aside>
            <table><tr><td>1<td>2</table><pre><code class=language-java>int a;
              b</code></pre><hr><dl><dt>ا<dd>ب</dl>""");

    @Test
    void holds_every_kind_of_block() {
        assertEquals(List.of("Heading", "Paragraph", "ListOf", "Quote", "Media", "Embed", "Related", "Table", "Code",
                "Divider", "Html"), WHOLE.blocks().stream().map(block -> block.getClass().getSimpleName()).toList());
    }

    @Test
    void is_read_as_it_was_stored() {
        assertEquals(WHOLE, Body.fromJson(WHOLE.toJson()));
        assertEquals(Body.EMPTY, Body.fromJson(Body.EMPTY.toJson()));
    }

    @Test
    void is_stored_without_what_goes_without_saying() {
        String json = new Body(List.of(new Block.Paragraph("k", null, List.of(Span.of("ا"))))).toJson();

        assertEquals("{\"form\":1,\"blocks\":[{\"type\":\"paragraph\",\"key\":\"k\",\"spans\":[{\"text\":\"ا\"}]}]}", json);
    }

    @Test
    void ignores_what_a_later_form_adds() {
        String json = "{\"form\":1,\"later\":{},\"blocks\":[{\"type\":\"divider\",\"key\":\"k\",\"later\":[1]}]}";

        assertEquals(new Body(List.of(new Block.Divider("k"))), Body.fromJson(json));
    }

    @Test
    void comes_back_from_its_own_html() {
        String html = WebHtml.render(WHOLE, TextDirection.RTL);

        assertEquals(WHOLE, HtmlReader.read(html));
    }

    @Test
    void reads_as_a_reader_would_copy_it() {
        assertEquals("""
                عنوان

                Hello x

                ا
                ب

                ا

                م

                ش

                https://www.youtube.com/watch?v=dQw4w9WgXcQ

                1\t2

                int a;
                  b

                ا
                ب""", PlainText.of(WHOLE));
        assertEquals("Hello x", PlainText.paragraphs(WHOLE));
    }
}
