package org.jarida.shared.graphql;

import io.smallrye.graphql.api.OneOf;
import io.smallrye.graphql.api.Union;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.error.BadInput;
import org.jarida.shared.error.UserError;

/** The shapes of the contract, once each. */
public final class ProbeTypes {
    private ProbeTypes() {}

    public enum ProbeState { OPEN, CLOSED }

    @Type("ProbeItem")
    public record ProbeItem(@Id @NonNull String id, @NonNull int version,
            @NonNull @Description("When it began") Instant createdAt, @NonNull Instant updatedAt,
            @NonNull String title, @NonNull @Name("isLive") boolean isLive, ProbeState state)
            implements Versioned, ProbeResult {}

    @Type("ProbeGone")
    public record ProbeGone(@NonNull Instant goneAt) implements ProbeResult {}

    @Union
    @Name("ProbeResult")
    public interface ProbeResult {}

    /** Its accessor does work, as the views of features may. */
    @Type("ProbeCard")
    public static final class ProbeCard {
        private final Supplier<String> work;

        ProbeCard(Supplier<String> work) {
            this.work = work;
        }

        @NonNull
        public String getScope() {
            return work.get();
        }
    }

    /** Every second one breaks a promise, each fourth fails. */
    @Type("ProbeTrouble")
    public record ProbeTrouble(@NonNull int number) {
        @NonNull
        public String getPromise() {
            return number % 2 == 0 ? null : "kept " + number;
        }

        @NonNull
        public ProbeTrouble getNext() {
            return new ProbeTrouble(number + 2);
        }

        public String getWork() {
            if (number % 4 == 0) {
                throw new BadInput("Not " + number, "number");
            }
            return "done " + number;
        }
    }

    @Type("ProbeEdge")
    public static final class ProbeEdge extends Edge<ProbeItem> {
        ProbeEdge(String cursor, ProbeItem node) {
            super(cursor, node);
        }
    }

    @Type("ProbeConnection")
    public static final class ProbeConnection extends Connection<ProbeItem, ProbeEdge> {
        ProbeConnection(List<ProbeEdge> edges, PageInfo pageInfo, Supplier<Total> total) {
            super(edges, pageInfo, total);
        }
    }

    @OneOf
    @Input("ProbeBy")
    public record ProbeBy(@Id String id, String slug) {}

    @Input("ProbeData")
    public record ProbeData(String title, Integer rank, Instant at, Double ratio, ProbeState state,
            @Id List<String> itemIds, List<ProbeBy> keys) {}

    @Input("ProbeInput")
    public record ProbeInput(@Id @NonNull String id, @NonNull ProbeData data, @DefaultValue("7") Integer limit) {}

    @Type("ProbePayload")
    public record ProbePayload(ProbeItem item, @NonNull List<@NonNull UserError> userErrors)
            implements Payload {}
}
