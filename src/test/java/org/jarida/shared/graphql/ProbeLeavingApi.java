package org.jarida.shared.graphql;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Answers when its client has left; for tests alone. */
@GraphQLApi
public class ProbeLeavingApi {
    static final BlockingQueue<String> SAID = new LinkedBlockingQueue<>();

    private final CurrentVertxRequest current;
    private final ReadContext reading;

    ProbeLeavingApi(CurrentVertxRequest current, ReadContext reading) {
        this.current = current;
        this.reading = reading;
    }

    @Query
    public @NonNull String probeLeaving() {
        var response = current.getCurrent().response();
        SAID.add("begun");
        while (!response.closed()) Thread.onSpinWait();
        return "left";
    }

    @Query
    public @NonNull String probePerspective() {
        try {
            SAID.add(reading.perspective().name());
        } catch (RuntimeException failure) {
            SAID.add(failure.toString());
        }
        return "said";
    }
}
