package org.jarida.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jarida.branding.SiteUpdated;
import org.jarida.shared.error.Refusal;

/** A path begins with the code of a locale or with a section of the first level, and nobody must wonder which. */
@ApplicationScoped
class SectionLocales {
    private final CurrentNewspaper newspaper;
    private final TreeLock tree;

    SectionLocales(CurrentNewspaper newspaper, TreeLock tree) {
        this.newspaper = newspaper;
        this.tree = tree;
    }

    /** Whoever makes a section holds the lock alone: one of the two sees the other. */
    void guard(@Observes SiteUpdated event) {
        tree.shared();
        List<Section> roots = newspaper.again().sections().children(null);
        for (int i = 0; i < event.locales().size(); i++) {
            String code = event.locales().get(i);
            if (roots.stream().anyMatch(root -> root.slug().equalsIgnoreCase(code)))
                throw Refusal.notUnique("A section of the first level has this slug", "locales", String.valueOf(i),
                        "code");
        }
    }
}
