package org.jarida.shared.graphql;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One feature's nodes of one type, for {@code node}, {@code nodes} and whatever else refers to nodes by id. */
public interface NodeSource {
    /** The prefix of the ids it answers for, for example {@code article}. */
    String type();

    /** Those that exist and that the caller may see in the request's perspective; at most one statement. */
    Map<UUID, ? extends Node> load(Collection<UUID> ids);

    /** Those that exist, whoever may see them: for writers, who may refer to what is not public yet. */
    default Map<UUID, ? extends Node> loadAny(Collection<UUID> ids) {
        return load(ids);
    }

    /** Where readers find one of these nodes; empty for a type whose nodes have no page. */
    default Optional<Page> page(Node node) {
        return Optional.empty();
    }
}
