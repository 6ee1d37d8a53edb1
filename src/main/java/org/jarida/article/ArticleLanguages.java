package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jarida.branding.SiteUpdated;
import org.jarida.shared.error.InUseError;
import org.jarida.shared.graphql.Perspective;

/** A locale stays as long as articles are written in it: their paths begin with it. */
@ApplicationScoped
class ArticleLanguages {
    private static final int SHOWN = 5;

    private final ArticleReader reader;
    private final ArticleViews views;

    ArticleLanguages(ArticleReader reader, ArticleViews views) {
        this.reader = reader;
        this.views = views;
    }

    void guard(@Observes SiteUpdated event) {
        List<String> removed = new ArrayList<>(event.localesBefore());
        removed.removeAll(event.locales());
        if (removed.isEmpty()) return;
        List<ArticleRow> users = reader.select(Perspective.DRAFT, "where p.language = any(:removed) order by p.article_id limit :shown",
                Map.of("removed", removed.toArray(String[]::new), "shown", SHOWN));
        if (!users.isEmpty())
            throw InUseError.refuse("There are articles in a locale that would be removed", views.of(users, Perspective.DRAFT), "locales");
    }
}
