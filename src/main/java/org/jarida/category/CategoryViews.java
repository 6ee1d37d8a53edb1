package org.jarida.category;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jarida.shared.graphql.Node;
import org.jarida.shared.graphql.NodeSource;
import org.jarida.shared.graphql.Page;
import org.jarida.shared.graphql.ReadContext;

/** Categories in the request's locale. */
@ApplicationScoped
public class CategoryViews implements NodeSource {
    private final CurrentNewspaper newspaper;
    private final ReadContext reading;

    CategoryViews(CurrentNewspaper newspaper, ReadContext reading) {
        this.newspaper = newspaper;
        this.reading = reading;
    }

    public CategoryView of(Section section) {
        return CategoryView.of(section, newspaper.get(), reading.locale().orElse(null));
    }

    public Optional<CategoryView> find(UUID id) {
        return newspaper.get().sections().find(id).map(this::of);
    }

    /** Those that exist, in the order given, each once. */
    public List<CategoryView> all(List<UUID> ids) {
        return newspaper.get().sections().now(ids).stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public String type() {
        return CategoryView.TYPE;
    }

    @Override
    public Map<UUID, CategoryView> load(Collection<UUID> ids) {
        Map<UUID, CategoryView> found = new HashMap<>();
        ids.forEach(id -> find(id).ifPresent(view -> found.put(id, view)));
        return found;
    }

    @Override
    public Optional<Page> page(Node node) {
        CategoryView category = (CategoryView) node;
        return Optional.of(new Page(category.getPath(), category.getName()));
    }
}
