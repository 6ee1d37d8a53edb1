package org.jarida.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jarida.text.TextDirection;
import org.junit.jupiter.api.Test;

class ProfileHtmlTest {
    private static final String ASSET = "asset_0198c0de-5b5e-7f0a-8a52-3f1f2e6d9b03";
    private static final String ARTICLE = "article_0198c0de-5b5e-7f0a-8a52-3f1f2e6d9b01";

    private static String html(HtmlProfile profile, String html) {
        return new RichTextView(HtmlReader.read(html), TextDirection.RTL, SentBack.ALL).html(profile).toString();
    }

    @Test
    void of_amp_names_its_components() {
        assertEquals("<figure><amp-img src=\"/a.jpg\" alt=\"ب\" width=\"1600\" height=\"900\" "
                + "layout=\"responsive\"></amp-img></figure>",
                html(HtmlProfile.AMP, "<img src=/a.jpg alt=ب data-focal='0 1'>"));
        assertEquals("<details dir=\"auto\"><amp-img src=\"/i.png\" alt=\"\" width=\"30\" height=\"20\" "
                + "layout=\"intrinsic\"></amp-img></details>",
                html(HtmlProfile.AMP, "<details><img src=/i.png width=30 height=20></details>"));
        assertEquals("<figure><amp-youtube data-videoid=\"dQw4w9WgXcQ\" layout=\"responsive\" width=\"16\" "
                + "height=\"9\"></amp-youtube>"
                + "<figcaption>شرح</figcaption></figure>",
                html(HtmlProfile.AMP, "<iframe src=https://youtu.be/dQw4w9WgXcQ title=شرح></iframe>"));
        assertEquals("<p><a href=\"https://soundcloud.com/a/b\">https://soundcloud.com/a/b</a></p>",
                html(HtmlProfile.AMP, "https://soundcloud.com/a/b"));
        assertEquals("<p><a href=\"/v.mp4\">/v.mp4</a></p>", html(HtmlProfile.AMP, "<video src=/v.mp4 "
                + "autoplay></video>"));
    }

    @Test
    void of_feeds_is_complete_in_itself() {
        assertEquals("<h2>ا</h2>\n<p><a href=\"https://jarida.ma/x\">ب</a></p>\n"
                + "<figure><img src=\"https://jarida.ma/a.jpg\" alt=\"\"></figure>\n<p><a "
                        + "href=\"https://vimeo.com/76979871\">"
                + "https://vimeo.com/76979871</a></p>",
                html(HtmlProfile.FEED, "<h2>ا</h2><p><a href=/x>ب</a></p><img "
                        + "src=/a.jpg><p>https://vimeo.com/76979871"));
    }

    @Test
    void of_mails_carries_its_styles() {
        assertEquals("<p style=\"margin:0 0 16px;line-height:1.6;direction:rtl;text-align:right\">ا</p>\n"
                + "<p dir=\"ltr\" style=\"margin:0 0 16px;line-height:1.6;direction:ltr;text-align:left\">b</p>\n"
                + "<figure style=\"margin:0 0 16px\"><img src=\"https://jarida.ma/a.jpg\" alt=\"\" "
                + "style=\"display:block;max-width:100%;height:auto\"></figure>", html(
                        HtmlProfile.EMAIL, "<p>ا</p><p>b</p><img src=/a.jpg>"));
    }

    @Test
    void resolves_what_belongs_to_the_newspaper() {
        String html = "<p><a href='jarida:" + ARTICLE + "'>ا</a></p><img src='jarida:" + ASSET + "'>"
                + "<aside class=related><ul><li><a href='jarida:" + ARTICLE + "'></a></li></ul></aside>";

        assertEquals("<p><a href=\"https://jarida.ma/" + ARTICLE + "\">ا</a></p>\n<figure><img "
                + "src=\"https://jarida.ma/" + ASSET
                + "\" alt=\"\"></figure>\n<aside class=\"related\"><ul><li><a href=\"https://jarida.ma/" + ARTICLE
                + "\">عنوان</a></li></ul></aside>", html(HtmlProfile.FEED, html));
        for (HtmlProfile profile : HtmlProfile.values()) {
            String web = WebHtml.render(HtmlReader.read(html), TextDirection.RTL);
            String unseen = Placeholders.resolve(ProfileHtml.of(web, profile, TextDirection.RTL, ""), id ->
                    Optional.empty());
            assertEquals("ا", org.jsoup.Jsoup.parseBodyFragment(unseen).text());
            assertEquals(1, org.jsoup.Jsoup.parseBodyFragment(unseen).body().childrenSize(), unseen);
        }
    }
}
