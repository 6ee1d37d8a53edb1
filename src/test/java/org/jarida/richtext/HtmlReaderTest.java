package org.jarida.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jarida.text.TextDirection;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    private static final String ID = "article_0198c0de-5b5e-7f0a-8a52-3f1f2e6d9b01";

    private static Block only(String html) {
        List<Block> blocks = HtmlReader.read(html).blocks();
        assertEquals(1, blocks.size(), () -> blocks.toString());
        return blocks.get(0);
    }

    private static String web(String html) {
        return WebHtml.render(HtmlReader.read(html), TextDirection.RTL);
    }

    @Test
    void reads_marks_links_and_line_breaks_into_spans() {
        var paragraph = (Block.Paragraph) only("<p>قال <b>الوزير <i>اليوم</i></b><br>في <a "
                + "href='https://x.ma/a?b=1&amp;c'>الرباط</a></p>");

        assertEquals(List.of(
                Span.of("قال "),
                new Span("الوزير ", List.of(Mark.STRONG), null, null),
                new Span("اليوم\n", List.of(Mark.STRONG, Mark.EM), null, null),
                Span.of("في "),
                new Span("الرباط", List.of(), "https://x.ma/a?b=1&c", null)), paragraph.spans());
    }

    @Test
    void collapses_white_space_as_browsers_do() {
        assertEquals("<p>ا <strong>ب </strong>ج</p>", web("<p>\n  ا <b> ب </b>\n ج  </p>"));
        assertEquals("<p dir=\"ltr\">a&nbsp; b</p>", web("<p>a&nbsp; b</p>"));
    }

    @Test
    void parts_paragraphs_at_two_line_breaks() {
        assertEquals("<p>ا</p>\n<p>ب<br>ج</p>", web("<p>ا<br><br>ب<br>ج<br></p>"));
    }

    @Test
    void keeps_nested_lists_of_both_kinds() {
        String html = "<ul><li>ا<ol><li>ب</li><li>ج</li></ol></li><li>د</li></ul>";

        assertInstanceOf(Block.ListOf.class, only(html));
        assertEquals(html, web(html));
        assertEquals("<ul><li>ا<ul><li>ب</li></ul></li></ul>", web("<ul><li><p>ا</p></li><ul><li>ب</li></ul></ul>"));
    }

    @Test
    void keeps_what_no_block_holds_as_html() {
        String counted = "<ol dir=\"auto\" start=\"3\"><li>ا</li></ol>";
        String merged = "<table dir=\"auto\"><tbody><tr><td colspan=\"2\">ا</td></tr></tbody></table>";

        assertInstanceOf(Block.Html.class, only(counted));
        assertEquals(counted, web(counted));
        assertEquals(merged, web(merged));
    }

    @Test
    void keeps_the_source_of_a_quote() {
        var quote = (Block.Quote) only("<blockquote><p>ا</p><p>ب</p><cite>ابن بطوطة</cite></blockquote>");

        assertEquals(2, quote.paragraphs().size());
        assertEquals("ابن بطوطة", quote.attribution());
        assertEquals("<blockquote><p>ا</p><p>ب</p><footer>ابن بطوطة</footer></blockquote>",
                WebHtml.render(new Body(List.of(quote)), TextDirection.RTL));
    }

    @Test
    void reads_a_quote_that_is_nothing_but_its_source_as_a_paragraph() {
        assertEquals("<p>ابن بطوطة</p>", web("<blockquote><cite>ابن بطوطة</cite></blockquote>"));
        assertEquals(new Block.Embed(null, "https://www.youtube.com/watch?v=dQw4w9WgXcQ", null),
                only("<blockquote><cite>https://youtu.be/dQw4w9WgXcQ</cite></blockquote>").withKey(null));
    }

    @Test
    void keeps_captions_and_credits_of_images() {
        var media = (Block.Media) only("<figure><a href='/a.jpg'><img src='/a.jpg' alt='ميناء'></a>"
                + "<figcaption>ميناء الدار البيضاء <span class=credit>و م ع</span></figcaption></figure>");

        assertEquals(new MediaUse("/a.jpg", null, "ميناء", "ميناء الدار البيضاء", "و م ع", 0.5, 0.5), media.media()
                .get(0));
    }

    @Test
    void parts_a_paragraph_around_its_image() {
        assertEquals("<p>ا</p>\n<figure><img src=\"https://x.ma/i.png\" alt=\"\" loading=\"lazy\" "
                + "decoding=\"async\"></figure>\n<p>ب</p>",
                web("<p>ا <img src='//x.ma/i.png'> ب</p>"));
    }

    @Test
    void reads_tables_of_text() {
        String html = "<table><thead><tr><th scope=\"col\">ا</th><th scope=\"col\">ب</th></tr></thead>"
                + "<tbody><tr><td>ج</td><td dir=\"ltr\">d</td></tr></tbody></table>";

        assertInstanceOf(Block.Table.class, only(html));
        assertEquals(html, web(html));
    }

    @Test
    void turns_known_frames_snippets_and_bare_addresses_into_embeds() {
        assertEquals(new Block.Embed(null, "https://www.youtube.com/watch?v=dQw4w9WgXcQ", "عنوان"),
                only("<iframe src='//www.youtube.com/embed/dQw4w9WgXcQ?rel=0' title='عنوان'></iframe>").withKey(null));
        assertEquals(new Block.Embed(null, "https://x.com/hespress/status/123", "خبر"),
                only("<blockquote class=twitter-tweet><p>خبر</p><a "
                        + "href='https://twitter.com/hespress/status/123?s=20'></a></blockquote>"
                        + "<script async src='https://platform.twitter.com/widgets.js'></script>").withKey(null));
        assertEquals(new Block.Embed(null, "https://vimeo.com/76979871", null),
                only("<p>https://player.vimeo.com/video/76979871</p>").withKey(null));
        assertEquals("<figure class=\"embed\"><a "
                + "href=\"https://maps.example.org/x\">https://maps.example.org/x</a></figure>",
                web("<iframe src='https://maps.example.org/x'></iframe>"));
    }

    @Test
    void turns_addresses_of_the_newspaper_into_references() {
        Body body = HtmlReader.read("<p><a href='https://jarida.ma/x'>خبر</a> <a href='jarida:" + ID + "'>آخر</a></p>",
                url -> url.equals("https://jarida.ma/x") ? Optional.of(ID) : Optional.empty());

        assertEquals(java.util.Set.of(ID), body.references());
        assertEquals("<p><a href=\"jarida:" + ID + "\">خبر</a> <a href=\"jarida:" + ID + "\">آخر</a></p>",
                WebHtml.render(body, TextDirection.RTL));
    }

    @Test
    void looks_an_address_up_once_and_not_without_end() {
        java.util.List<String> asked = new java.util.ArrayList<>();

        HtmlReader.read("<a href=/x>a</a> <a href=/x>b</a>", url -> {
            asked.add(url);
            return Optional.empty();
        });
        assertEquals(List.of("/x"), asked);

        String many = java.util.stream.IntStream.range(0, 3_000).mapToObj(number -> "<a href=/" + number + ">a</a>")
                .collect(java.util.stream.Collectors.joining());
        HtmlReader.read(many, url -> {
            asked.add(url);
            return Optional.empty();
        });
        assertEquals(1_001, asked.size());
    }

    @Test
    void says_a_direction_only_where_it_differs() {
        assertEquals("<p dir=\"ltr\">Hello</p>\n<p>2026</p>\n<p dir=\"ltr\">مرحبا</p>",
                web("<p>Hello</p><p>2026</p><p dir=ltr>مرحبا</p>"));
        assertEquals("<p>السعر \u2066AC-1, 2\u2069 درهم</p>", web("<p>السعر <span dir=ltr>AC-1, 2</span> درهم</p>"));
        assertEquals("<p>ا \u2066b c\u2069</p>", web("<p>ا <span dir=ltr>b <span dir=ltr>c</span></span></p>"));
        assertEquals("<p>السعر درهم</p>", web("<p dir=rtl><span dir=RTL lang=AR-MA>السعر درهم</span></p>"));
    }

    @Test
    void gives_headings_anchors_of_their_own() {
        assertEquals("<h2 id=\"h-أول-عنوان\">أول عنوان!</h2>\n<h3 id=\"h-أول-عنوان-2\">أول عنوان</h3>",
                web("<h2 id=location>أول عنوان!</h2><h3>أول عنوان</h3>"));
    }

    @Test
    void removes_bidi_controls_only_where_unbalanced() {
        assertEquals("<p>ا \u202Bب\u202C ج د\u200F</p>", web("<p>ا \u202Bب\u202C ج \u202Eد\u200F\u2069</p>"));
        assertEquals("<p>\u2067<strong>ا</strong>\u2069</p>", web("<p>\u2067<b>ا</b>\u2069</p>"));
    }

    @Test
    void keeps_quotes_digits_and_brackets_as_typed() {
        String text = "“الديستي” «تلاحق» (5 + ٣) 'x' \"y\" 50% – [1]";

        assertEquals(text, PlainText.of(HtmlReader.read("<p>" + text + "</p>")));
    }

    @Test
    void gives_equal_bodies_equal_keys_and_every_block_its_own() {
        List<String> keys = HtmlReader.read("<p>ا</p><p>ا</p><hr><hr>").blocks().stream().map(Block::key).toList();

        assertEquals(4, keys.stream().distinct().count());
        assertTrue(keys.stream().allMatch(key -> key.matches("[a-z0-9]{10}")), keys::toString);
        assertEquals(keys, HtmlReader.read("<p>ا</p><p>ا</p><hr><hr>").blocks().stream().map(Block::key).toList());
    }

    @Test
    void leaves_out_code_without_text() {
        assertEquals(Body.EMPTY, HtmlReader.read("<pre> \n</pre><xmp></xmp>"));
    }

    @Test
    void takes_a_port_for_what_follows_a_host_and_nothing_else() {
        assertEquals("<p><a href=\"https://x.ma:8443/a\">ا</a> <a href=\"http://[2001:db8::1]:80\">ب</a> ج د</p>",
                WebHtml.render(HtmlReader.read("<p><a href='https://x.ma:8443/a'>ا</a> <a href='http://[2001:db8::1]:80'>ب</a> "
                        + "<a href='//javascript:alert(1)'>ج</a> <a href='https://x.ma:80:90/'>د</a></p>"), TextDirection.RTL));
    }
}
