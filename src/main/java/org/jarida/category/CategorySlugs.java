package org.jarida.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jarida.branding.SiteSettings;
import org.jarida.slug.Slugs;
import org.jarida.slug.Space;

/** Addresses of sections, which the public sees at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CategorySlugs {
    private final Slugs slugs;

    CategorySlugs(Slugs slugs) {
        this.slugs = slugs;
    }

    /**
     * @param typed null for one that is made of the name
     * @param root  the site for a section of the first level, which must not look like one of its locales; else null
     */
    String choose(UUID id, String typed, String name, SiteSettings root) {
        String slug = typed == null ? make(id, name, root) : slugs.take(Space.CATEGORY, id, typed, "slug");
        if (root != null) TreeRules.refuseLocale(root, slug, "slug");
        slugs.seen(Space.CATEGORY, slug);
        return slug;
    }

    private String make(UUID id, String name, SiteSettings root) {
        String made = slugs.make(Space.CATEGORY, id, name, "section");
        if (root == null || !root.hasLocale(made)) return made;
        slugs.release(Space.CATEGORY, made);
        return slugs.make(Space.CATEGORY, id, name + " section", "section");
    }

    /** What led to the one leads to the other, which may take it for its own. */
    void handOver(UUID from, UUID to) {
        slugs.handOver(from, to);
    }

    void forget(UUID id) {
        slugs.forget(id);
    }
}
