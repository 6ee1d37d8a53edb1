package org.jarida.shared.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Nodes {@code probe_…} exist when their UUID ends in an even digit. */
@ApplicationScoped
class ProbeNodes implements NodeSource {
    static final AtomicInteger LOADS = new AtomicInteger();

    @Override
    public String type() {
        return "probe";
    }

    @Override
    public Map<UUID, ? extends Node> load(Collection<UUID> ids) {
        LOADS.incrementAndGet();
        return ids.stream().filter(id -> id.getLeastSignificantBits() % 2 == 0)
                .collect(Collectors.toMap(id -> id, id -> ProbeApi.item(NodeId.of("probe", id))));
    }
}
