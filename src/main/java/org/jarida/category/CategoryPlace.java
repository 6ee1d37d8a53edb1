package org.jarida.category;

import java.util.List;
import org.jarida.shared.graphql.NodeId;

/**
 * Where a section stands. All ids are node ids.
 *
 * @param path      from the root, decoded
 * @param parentId  null for a root
 * @param ancestors from the root to the parent: their lists hold its articles
 */
public record CategoryPlace(String id, String slug, String path, String parentId, List<String> ancestors) {
    static CategoryPlace of(Section section, SectionTree tree) {
        List<String> ancestors = tree.ancestors(section.id()).stream().map(CategoryPlace::id).toList();
        return new CategoryPlace(id(section), section.slug(), tree.path(section.id()),
                ancestors.isEmpty() ? null : ancestors.get(ancestors.size() - 1), ancestors);
    }

    private static String id(Section section) {
        return NodeId.of(CategoryView.TYPE, section.id());
    }
}
