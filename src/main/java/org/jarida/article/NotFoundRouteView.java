package org.jarida.article;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("NotFoundRoute")
@Description("Nothing is or was here: answer 404")
public final class NotFoundRouteView implements RouteView {
    private final Supplier<List<ArticleView>> latest;

    NotFoundRouteView(Supplier<List<ArticleView>> latest) {
        this.latest = latest;
    }

    public @NonNull @Description("The latest of the section that the path begins with, else of the newspaper")
    List<@NonNull ArticleView> getSuggestions() {
        return latest.get();
    }
}
