package org.jarida.article;

import org.jarida.richtext.Body;
import org.jarida.richtext.PlainText;
import org.jarida.richtext.WebHtml;
import org.jarida.text.Excerpt;
import org.jarida.text.WordCount;

/** What readers of one revision need, made from its blocks; internal links and media are placeholders. */
record Rendition(String html, String excerpt, int wordCount, int readingMinutes) {
    static final int VERSION = WebHtml.VERSION;
    private static final int EXCERPT_GRAPHEMES = 200;

    static Rendition of(ArticleContent content, Body body, String language) {
        WordCount count = WordCount.of(PlainText.of(body));
        return new Rendition(WebHtml.render(body, content.direction(language)), excerpt(content, PlainText.paragraphs(body)),
                count.words(), count.readingMinutes());
    }

    /** As an editor wrote it, else the deck, else the beginning of the body, captions left out. */
    private static String excerpt(ArticleContent content, String paragraphs) {
        if (content.excerpt() != null) return content.excerpt();
        return content.deck() != null ? content.deck() : Excerpt.of(paragraphs, EXCERPT_GRAPHEMES);
    }
}
