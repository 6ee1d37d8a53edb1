package org.jarida.article;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("ArticleFilter")
@Description("All conditions hold together; empty lists are refused")
public record ArticleFilter(
        @Id @Description("One of these articles") List<String> ids,
        @Description("Current slugs, in any spelling that folds alike") List<String> slugs,
        @Description("To the public every article is PUBLISHED; lists hold nothing of the trash") List<ArticleState> states,
        @Description("Of one of these kinds") List<ArticleKind> kinds,
        @Description("In one of these languages, BCP 47") List<String> languages,
        @Description("In a section") TreeFilter section, @Description("By the ids of tags") SetFilter tags,
        @Description("By the ids of authors in the byline, in whatever role") SetFilter authors,
        @Description("By the date that readers are shown") DateTimeFilter publishedAt,
        @Description("By the last change") DateTimeFilter updatedAt,
        @Description("Breaking news now, or not") Boolean isBreaking,
        @Description("Readers see it now, or not") Boolean isLive) {
    static ArticleFilter ofSection(String path) {
        return new ArticleFilter(null, null, null, null, null, new TreeFilter(null, path, true), null, null, null, null, null, null);
    }
}
