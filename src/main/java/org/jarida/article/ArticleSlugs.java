package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jarida.category.CurrentNewspaper;
import org.jarida.shared.error.Refusal;
import org.jarida.slug.Slugs;
import org.jarida.slug.Space;

/** An article's slug: typed, or made of its headline; never one that a language's paths begin with. */
@ApplicationScoped
class ArticleSlugs {
    private final Slugs slugs;
    private final CurrentNewspaper newspaper;

    ArticleSlugs(Slugs slugs, CurrentNewspaper newspaper) {
        this.slugs = slugs;
        this.newspaper = newspaper;
    }

    /** @param typed by an editor, or null to make one */
    String of(UUID article, String typed, String headline) {
        if (typed == null) {
            String made = slugs.make(Space.ARTICLE, article, headline, "article");
            if (!newspaper.get().site().hasLocale(made)) return made;
            slugs.release(Space.ARTICLE, made);
            return slugs.make(Space.ARTICLE, article, headline + " article", "article");
        }
        String slug = slugs.take(Space.ARTICLE, article, typed, "data", "slug");
        if (newspaper.get().site().hasLocale(slug)) throw Refusal.notUnique("This is the code of one of the locales", "data", "slug");
        return slug;
    }
}
