package org.jarida.article;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("ArticleFilter")
@Description("All conditions hold together; empty lists are refused")
public record ArticleFilter(
        @Id List<String> ids, List<String> slugs,
        @Description("To the public every article is PUBLISHED; lists hold nothing of the trash") List<ArticleState> states, List<ArticleKind> kinds,
        List<String> languages, TreeFilter section, SetFilter tags, SetFilter authors, DateTimeFilter publishedAt,
        DateTimeFilter updatedAt, Boolean isBreaking, Boolean isLive) {
    static ArticleFilter ofSection(String path) {
        return new ArticleFilter(null, null, null, null, null, new TreeFilter(null, path, true), null, null, null, null, null, null);
    }
}
