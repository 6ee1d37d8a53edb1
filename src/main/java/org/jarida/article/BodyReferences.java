package org.jarida.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jarida.richtext.References;
import org.jarida.shared.graphql.Node;
import org.jarida.shared.graphql.Nodes;
import org.jarida.shared.graphql.Page;

/** What bodies link to, as far as the caller may see it: all of it loaded at the first question, one load a type. */
final class BodyReferences implements References {
    private final Nodes nodes;
    private final Supplier<List<String>> ids;
    private final Supplier<String> baseUrl;
    private Map<String, Node> found;

    BodyReferences(Nodes nodes, Supplier<String> baseUrl, Supplier<List<String>> ids) {
        this.nodes = nodes;
        this.baseUrl = baseUrl;
        this.ids = ids;
    }

    @Override
    public Optional<Node> node(String id) {
        if (found == null) {
            found = new HashMap<>();
            List<String> wanted = ids.get();
            List<Node> loaded = nodes.load(wanted);
            // By the ids as they were written: a term that was merged answers as the other one.
            for (int i = 0; i < wanted.size(); i++) if (loaded.get(i) != null) found.put(wanted.get(i), loaded.get(i));
        }
        return Optional.ofNullable(found.get(id));
    }

    @Override
    public Optional<String> path(String id) {
        return node(id).flatMap(nodes::page).map(Page::path);
    }

    @Override
    public String baseUrl() {
        return baseUrl.get();
    }

    @Override
    public Optional<String> title(String id) {
        return node(id).flatMap(nodes::page).map(Page::title);
    }
}
