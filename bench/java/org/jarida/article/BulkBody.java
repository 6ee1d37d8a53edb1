package org.jarida.article;

import java.util.List;
import java.util.Optional;
import org.jarida.richtext.Body;
import org.jarida.richtext.BodyInput;
import org.jarida.richtext.BodyReader;

/** A body as it is stored, and what readers are shown of it below any Arabic headline. */
public record BulkBody(String json, Rendition shown) {
    private static final ArticleContent ARABIC = new ArticleContent(ArticleKind.NEWS, null, "خبر", null, null, null, null, null,
            null, null, List.of(), null, List.of(), List.of(), null, Priority.NORMAL, null, SeoContent.NONE);

    public static BulkBody of(String html) {
        Body body = BodyReader.read(new BodyInput(null, html, null), Body.EMPTY, address -> Optional.empty(), "data", "body");
        return new BulkBody(body.toJson(), Rendition.of(ARABIC, body, BulkArticle.LANGUAGE));
    }
}
