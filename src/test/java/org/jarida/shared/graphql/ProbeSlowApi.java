package org.jarida.shared.graphql;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jarida.shared.persistence.Deadline;

/** Work that takes longer than it may. */
@GraphQLApi
public class ProbeSlowApi {
    static final AtomicInteger FETCHED = new AtomicInteger();
    static final String STATEMENT = "select pg_sleep(:seconds)";

    private final EntityManager entities;

    ProbeSlowApi(EntityManager entities) {
        this.entities = entities;
    }

    @Query public String probeSleep(@NonNull double seconds) { return sleep(seconds); }

    /** Whatever its statement takes, its deadline has passed soon after. */
    @Query public @NonNull List<ProbeTypes.@NonNull ProbeItem> probeSlow() {
        return IntStream.range(0, 100).mapToObj(n -> ProbeApi.item("" + n)).toList();
    }

    public String probeNap(@Source ProbeTypes.ProbeItem item) {
        FETCHED.incrementAndGet();
        sleep(0.2);
        return item.id();
    }

    @Mutation @Transactional public @NonNull String probeSleepWrite(@NonNull String key, @NonNull double seconds) {
        write(key);
        return sleep(seconds);
    }

    /** As moves of large sections do. */
    @Mutation @Transactional public @NonNull String probeLongWrite(@NonNull String key, @NonNull double seconds) {
        write(key);
        Deadline.lift();
        return sleep(seconds);
    }

    private void write(String key) {
        entities.createNativeQuery("insert into event (type, node_id, data) values ('Probe', :key, '{}')")
                .setParameter("key", key).executeUpdate();
    }

    private String sleep(double seconds) {
        entities.createNativeQuery(STATEMENT).setParameter("seconds", seconds).getSingleResult();
        return "slept";
    }
}
