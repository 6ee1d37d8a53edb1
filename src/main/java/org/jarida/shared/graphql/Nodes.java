package org.jarida.shared.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Nodes of all types by their ids, one load a type. */
@ApplicationScoped
public class Nodes {
    private final Map<String, NodeSource> sources;

    Nodes(@Any Instance<NodeSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(NodeSource::type, source -> source));
    }

    /** In the order of the ids; null for what is no id, does not exist or may not be seen. */
    public List<Node> load(List<String> ids) {
        return load(ids, NodeSource::load);
    }

    /** As {@link #load}, but whoever may see them: for writers alone. */
    public List<Node> loadAny(List<String> ids) {
        return load(ids, NodeSource::loadAny);
    }

    /** Where readers find it; empty for null, and for what has no page. */
    public Optional<Page> page(Node node) {
        return Optional.ofNullable(node).flatMap(found -> NodeId.parse(found.id())).map(id -> sources.get(id.type()))
                .flatMap(source -> source.page(node));
    }

    private List<Node> load(List<String> ids, BiFunction<NodeSource, Collection<UUID>, Map<UUID, ? extends Node>> loader) {
        List<Optional<NodeId>> parsed = ids.stream().map(NodeId::parse).toList();
        Map<NodeId, Node> found = new HashMap<>();
        parsed.stream().flatMap(Optional::stream)
                .collect(Collectors.groupingBy(NodeId::type, Collectors.mapping(NodeId::uuid, Collectors.toSet())))
                .forEach((type, uuids) -> load(type, uuids, loader)
                        .forEach((uuid, node) -> found.put(new NodeId(type, uuid), node)));
        return parsed.stream().map(id -> id.map(found::get).orElse(null)).collect(Collectors.toList());
    }

    private Map<UUID, ? extends Node> load(String type, Collection<UUID> uuids,
                                           BiFunction<NodeSource, Collection<UUID>, Map<UUID, ? extends Node>> loader) {
        NodeSource source = sources.get(type);
        return source == null ? Map.of() : loader.apply(source, uuids);
    }
}
