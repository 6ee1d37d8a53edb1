package org.jarida.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.jarida.text.TextDirection;
import org.junit.jupiter.api.Test;

class WordPressReaderTest {
    private static String web(String content) {
        Body body = WordPressReader.read(content, url -> Optional.empty(),
                id -> Optional.ofNullable(Map.of("7", "https://x.ma/7.jpg", "8", "https://x.ma/8.jpg").get(
                        id)), "content");
        return WebHtml.render(body, TextDirection.RTL).replace(" loading=\"lazy\" decoding=\"async\"", "");
    }

    @Test
    void takes_line_breaks_of_the_classic_form_for_what_they_are() {
        assertEquals("<p>ا <strong>ب<br></strong>ج<br>د</p>\n<p>ه</p>\n<h2 "
                + "id=\"h-و\">و</h2>\n<ul><li>ز</li><li>ح</li></ul>\n<p>ط</p>",
                web("ا <b>ب</b>\nج<br />\nد\r\n\r\nه\n<h2>و</h2>\n<ul>\n<li>ز</li>\n<li>ح</li>\n</ul>\nط\n"));
    }

    @Test
    void takes_them_for_white_space_between_blocks() {
        assertEquals("<p>ا ب</p>\n<hr>",
                web("<!-- wp:paragraph -->\n<p>ا\nب</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:separator -->\n<hr "
                        + "class=\"wp-block-separator\"/>\n<!-- /wp:separator -->"));
    }

    @Test
    void keeps_code_as_it_is() {
        assertEquals("<pre dir=\"ltr\"><code>a\n\n  b</code></pre>", web("<pre>a\n\n  b</pre>"));
    }

    @Test
    void reads_captions() {
        assertEquals("<figure><img src=\"/a.jpg\" alt=\"\"><figcaption>ميناء أكادير</figcaption></figure>",
                web("[caption id=\"attachment_1\" align=\"alignnone\" width=\"300\"]<a href=\"/a.jpg\"><img "
                        + "src=\"/a.jpg\" /></a> ميناء <em>أكادير</em>[/caption]"));
        assertEquals("<figure><img src=\"/a.jpg\" alt=\"\"><figcaption>ميناء</figcaption></figure>",
                web("[caption width=\"300\" caption=\"ميناء\"]<img src=\"/a.jpg\" />[/caption]"));
    }

    @Test
    void reads_embeds_galleries_and_players_and_leaves_other_shortcodes() {
        assertEquals("<p>ا</p>\n<figure class=\"embed\" data-provider=\"vimeo\" "
                + "data-player=\"https://player.vimeo.com/video/76979871?dnt=1\">"
                + "<a href=\"https://vimeo.com/76979871\">https://vimeo.com/76979871</a></figure>",
                web("ا\n[embed width=\"5\"]https://vimeo.com/76979871?a=1&amp;b=2[/embed]"));
        assertEquals("<figure class=\"gallery\"><figure><img src=\"https://x.ma/8.jpg\" "
                + "alt=\"\"></figure><figure><img src=\"https://x.ma/7.jpg\" alt=\"\"></figure></figure>",
                web("[gallery columns=\"2\" ids=\"8,7\"]"));
        assertEquals("<video src=\"https://x.ma/v.mp4\" controls preload=\"none\"></video>",
                web("[video mp4=\"https://x.ma/v.mp4\"][/video]"));
        assertEquals("<p dir=\"ltr\">[gallery ids=\"99\"] [poll id=3]</p>", web("[gallery ids=\"99\"] [poll id=3]"));
    }
}
