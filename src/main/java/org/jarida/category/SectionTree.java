package org.jarida.category;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jarida.text.Fold;

/** All sections of the newspaper, siblings in their order: a few hundred at most, so questions need no statement. */
public final class SectionTree {
    private final Map<UUID, Section> byId = new HashMap<>();
    private final Map<UUID, List<Section>> children = new HashMap<>();
    private final Map<UUID, String> paths = new LinkedHashMap<>();
    private final Map<UUID, UUID> merged;

    /** @param merged by the id of a section that is no more, the one that it was merged into */
    SectionTree(List<Section> sections, Map<UUID, UUID> merged) {
        this.merged = new HashMap<>(merged);
        sections.stream().sorted(Comparator.comparingInt(Section::position).thenComparing(Section::id)).forEach(section -> {
            byId.put(section.id(), section);
            children.computeIfAbsent(section.parentId(), parent -> new ArrayList<>()).add(section);
        });
        walk(null, "");
    }

    private void walk(UUID parent, String prefix) {
        for (Section section : children(parent)) {
            String path = prefix + "/" + section.slug();
            paths.put(section.id(), path);
            walk(section.id(), path);
        }
    }

    /** The section, or the one that it was merged into; empty for one that was deleted or never was. */
    public Optional<Section> find(UUID id) {
        return Optional.ofNullable(byId.get(now(id)));
    }

    /** Those that immutable revisions name, as they are now: without the deleted, each once. */
    public List<UUID> now(List<UUID> ids) {
        return ids.stream().map(this::now).filter(byId::containsKey).distinct().toList();
    }

    private UUID now(UUID id) {
        return merged.getOrDefault(id, id);
    }

    /** By its slug or any spelling that folds alike. */
    public Optional<Section> findBySlug(String slug) {
        String fold = Fold.fold(slug);
        return byId.values().stream().filter(section -> Fold.fold(section.slug()).equals(fold)).findFirst();
    }

    public Optional<Section> findByPath(String path) {
        return paths.entrySet().stream().filter(entry -> entry.getValue().equals(path)).map(entry -> byId.get(entry.getKey()))
                .findFirst();
    }

    /** {@code /politics/elections}: the slugs from the root, decoded; null for one that was deleted. */
    public String path(UUID id) {
        return paths.get(now(id));
    }

    /** From the root to the parent. */
    public List<Section> ancestors(UUID id) {
        List<Section> ancestors = new ArrayList<>();
        for (Section at = byId.get(now(id)); at != null && at.parentId() != null; ) {
            at = byId.get(at.parentId());
            if (at != null) ancestors.add(at);
        }
        Collections.reverse(ancestors);
        return ancestors;
    }

    public List<Section> children(UUID parent) {
        return children.getOrDefault(parent, List.of());
    }

    /** Whether it is the other one, or below it. */
    boolean isWithin(UUID id, UUID other) {
        return id.equals(other) || ancestors(id).stream().anyMatch(ancestor -> ancestor.id().equals(other));
    }

    /** Levels below it: 0 without children. */
    int height(UUID id) {
        return children(id).stream().mapToInt(child -> 1 + height(child.id())).max().orElse(0);
    }

    /** Every section, each before its children. */
    public List<Section> inOrder() {
        return paths.keySet().stream().map(byId::get).toList();
    }
}
