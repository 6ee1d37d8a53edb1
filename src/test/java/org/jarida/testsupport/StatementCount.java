package org.jarida.testsupport;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The SQL statements of one request, told from all others by a header; jobs and background threads have none. */
@PersistenceUnitExtension
public class StatementCount implements StatementInspector {
    private static final String HEADER = "X-Test-Count";
    private static final Map<String, List<String>> COUNTED = new ConcurrentHashMap<>();

    private static final int TRIES = 3;

    /**
     * As {@link #statements}, of a node that answered the same before: what it remembers costs nothing. The least of some
     * tries, since a node that did not hear from its database for a moment reads anew.
     */
    public static List<String> whenKnown(Gql client, Function<Gql, Answer> request) {
        request.apply(client);
        return Stream.generate(() -> statements(client, request)).limit(TRIES)
                .min(Comparator.comparingInt(List::size)).orElseThrow();
    }

    /** As {@link #whenKnown}, but an article was published just before, somewhere: what lists name is read anew. */
    public static List<String> whenPublished(Gql client, Function<Gql, Answer> request) {
        request.apply(client);
        return Stream.generate(() -> {
            new Newsroom().article("خبر").published();
            return statements(client, request);
        }).limit(TRIES).min(Comparator.comparingInt(List::size)).orElseThrow();
    }

    /** What the request ran, in order. */
    public static List<String> statements(Gql client, Function<Gql, Answer> request) {
        String id = UUID.randomUUID().toString();
        COUNTED.put(id, new CopyOnWriteArrayList<>());
        Answer answer = request.apply(client.header(HEADER, id));
        if (!answer.errors().isEmpty()) throw new AssertionError("Answered with errors: " + answer.http().asString());
        return COUNTED.remove(id);
    }

    @Override
    public String inspect(String sql) {
        if (Arc.container() != null && Arc.container().requestContext().isActive()) {
            RoutingContext request = Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
            String id = request == null ? null : request.request().getHeader(HEADER);
            if (id != null && COUNTED.containsKey(id)) COUNTED.get(id).add(sql);
        }
        return sql;
    }
}
