package org.jarida.article;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("Seo")
@Description("For search engines and cards: what an editor set, else the article's own texts")
public record SeoView(@NonNull String title, String description,
                      @NonNull @Description("Robots directives; index, follow unless an editor set others") String robots,
                      @NonNull @Description("summary_large_image with a lead picture, else summary") String twitterCard) {
    /** @param pictured a picture stands at the head of the article */
    static SeoView of(ArticleContent content, String excerpt, boolean pictured) {
        SeoContent seo = content.seo();
        return new SeoView(seo.title() != null ? seo.title() : content.headline(),
                seo.description() != null ? seo.description() : excerpt.isEmpty() ? null : excerpt,
                seo.robots() != null ? seo.robots() : "index, follow", pictured ? "summary_large_image" : "summary");
    }
}
