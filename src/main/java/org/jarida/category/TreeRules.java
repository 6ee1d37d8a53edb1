package org.jarida.category;

import java.util.UUID;
import org.jarida.branding.SiteSettings;
import org.jarida.shared.error.ErrorCode;
import org.jarida.shared.error.Refusal;

/** What shape the tree of sections may have. */
final class TreeRules {
    static final int MAX_DEPTH = 8, MAX_CATEGORIES = 2000;

    private TreeRules() {}

    /** @param height levels below what is put there */
    static void refuseTooDeep(SectionTree tree, UUID parent, int height, String... path) {
        int above = parent == null ? 0 : tree.ancestors(parent).size() + 1;
        if (above + 1 + height > MAX_DEPTH)
            throw Refusal.tooLarge("Sections nest at most " + MAX_DEPTH + " deep", path);
    }

    /** A section is not put below itself. */
    static void refuseCycle(SectionTree tree, UUID section, UUID parent, String... path) {
        if (tree.isWithin(parent, section))
            throw Refusal.refused(ErrorCode.CYCLE, "The section or one below it", path);
    }

    /** A section of the first level must not be mistaken for the beginning of a language's paths. */
    static void refuseLocale(SiteSettings site, String slug, String... path) {
        if (site.hasLocale(slug)) throw Refusal.notUnique("This is the code of one of the locales", path);
    }
}
