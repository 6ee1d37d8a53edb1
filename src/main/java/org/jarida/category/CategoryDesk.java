package org.jarida.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jarida.shared.error.ConflictError;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.graphql.NodeId;

/** Where every write on an existing section begins and ends. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CategoryDesk {
    private final CategoryRepository categories;
    private final CategoryViews views;
    private final CurrentNewspaper newspaper;
    private final FormerSections former;
    private final TreeLock tree;

    CategoryDesk(CategoryRepository categories, CategoryViews views, CurrentNewspaper newspaper, FormerSections former,
                 TreeLock tree) {
        this.categories = categories;
        this.views = views;
        this.newspaper = newspaper;
        this.former = former;
        this.tree = tree;
    }

    /**
     * Holds the tree alone, so that two moves see each other; refuses a version that is no longer current.
     *
     * @param field of the input that names the section
     */
    OpenTree open(String id, int expectedVersion, String field) {
        tree.exclusive();
        return opened(id, expectedVersion, field);
    }

    /** The same for a change of many lists: articles are written on meanwhile. */
    OpenTree openBesideArticles(String id, int expectedVersion, String field) {
        tree.besideArticles();
        return opened(id, expectedVersion, field);
    }

    private OpenTree opened(String id, int expectedVersion, String field) {
        Newspaper now = newspaper.again();
        Section section = find(now.sections(), id, field);
        Category category = categories.lock(section.id());
        if (category.version() != expectedVersion)
            throw ConflictError.refuse(category.version(), views.of(section), List.of());
        return new OpenTree(now, category, section);
    }

    /** Who writes names what is there: a section that was merged into another is not found. */
    Section find(SectionTree sections, String id, String... path) {
        return NodeId.parse(id, CategoryView.TYPE)
                .flatMap(uuid -> sections.find(uuid).filter(section -> section.id().equals(uuid)))
                .orElseThrow(() -> Refusal.notFound("Category", path));
    }

    /** Writes, keeps the paths that sections had, and answers the tree as it is now. */
    SectionTree close(OpenTree open) {
        categories.flush();
        SectionTree after = newspaper.again().sections();
        former.keep(open.tree(), after);
        return after;
    }

    /** The children of one section in a new order; the others stay as they are. */
    void order(List<UUID> siblings) {
        categories.order(siblings);
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
