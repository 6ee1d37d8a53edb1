package org.jarida.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Sections become part of another: their children, after its own, their addresses, and what revisions say of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JoinSections {
    private final CategoryRepository categories;
    private final CategorySlugs slugs;

    JoinSections(CategoryRepository categories, CategorySlugs slugs) {
        this.categories = categories;
        this.slugs = slugs;
    }

    /** @param field of the input that names the target, or what it must not be below */
    void join(SectionTree tree, List<Section> sources, Section target, String... field) {
        Set<UUID> ended = new HashSet<>(sources.stream().map(Section::id).toList());
        for (Section source : sources) TreeRules.refuseCycle(tree, source.id(), target.id(), field);
        List<Section> children = sources.stream().flatMap(source -> tree.children(source.id()).stream())
                .filter(child -> !ended.contains(child.id())).toList();
        for (Section child : children) TreeRules.refuseTooDeep(tree, target.id(), height(tree, child, ended), field);
        Instant now = CategoryDesk.now();
        for (Section child : children) {
            Category moved = categories.lock(child.id());
            moved.moveTo(target.id());
            moved.count(now);
        }
        for (Section source : sources) {
            categories.lock(source.id()).end(target.id(), now);
            categories.follow(source.id(), target.id());
            slugs.handOver(source.id(), target.id());
        }
        order(tree, sources, children, target, ended);
    }

    /** What is merged away below it does not count. */
    private static int height(SectionTree tree, Section section, Set<UUID> ended) {
        return tree.children(section.id()).stream().filter(child -> !ended.contains(child.id()))
                .mapToInt(child -> 1 + height(tree, child, ended)).max().orElse(0);
    }

    private void order(SectionTree tree, List<Section> sources, List<Section> children, Section target,
                       Set<UUID> ended) {
        Set<UUID> parents = new LinkedHashSet<>();
        sources.forEach(source -> parents.add(source.parentId()));
        parents.removeAll(ended);
        parents.remove(target.id());
        for (UUID parent : parents) categories.order(remaining(tree, parent, ended));
        Set<UUID> all = new LinkedHashSet<>(remaining(tree, target.id(), ended));
        children.forEach(child -> all.add(child.id()));
        categories.order(List.copyOf(all));
    }

    private static List<UUID> remaining(SectionTree tree, UUID parent, Set<UUID> ended) {
        return tree.children(parent).stream().map(Section::id).filter(id -> !ended.contains(id)).toList();
    }
}
