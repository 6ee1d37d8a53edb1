package org.jarida.article;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("Seo")
@Description("For search engines and cards: what an editor set, else the article's own texts")
public record SeoView(@NonNull String title, String description,
                      @NonNull @Description("Robots directives; index, follow unless an editor set others") String robots,
                      @NonNull String twitterCard) {
    static SeoView of(ArticleContent content, String excerpt) {
        SeoContent seo = content.seo();
        return new SeoView(seo.title() != null ? seo.title() : content.headline(),
                seo.description() != null ? seo.description() : excerpt.isEmpty() ? null : excerpt,
                seo.robots() != null ? seo.robots() : "index, follow", "summary");
    }
}
