package org.jarida.shared.graphql;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

/** An operation that lasts until its test has seen enough. */
@GraphQLApi
public class ProbeWaitApi {
    private static final Map<String, CountDownLatch> GATES = new ConcurrentHashMap<>();

    static void open(String gate) {
        gate(gate).countDown();
    }

    private static CountDownLatch gate(String name) {
        return GATES.computeIfAbsent(name, gate -> new CountDownLatch(1));
    }

    @Query public boolean probeWait(String gate) throws Exception {
        return gate(gate).await(30, TimeUnit.SECONDS);
    }
}
