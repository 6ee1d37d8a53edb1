package org.jarida.shared.graphql;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jarida.shared.error.BadInput;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.graphql.ProbeTypes.ProbeBy;
import org.jarida.shared.graphql.ProbeTypes.ProbeCard;
import org.jarida.shared.graphql.ProbeTypes.ProbeConnection;
import org.jarida.shared.graphql.ProbeTypes.ProbeEdge;
import org.jarida.shared.graphql.ProbeTypes.ProbeGone;
import org.jarida.shared.graphql.ProbeTypes.ProbeInput;
import org.jarida.shared.graphql.ProbeTypes.ProbeItem;
import org.jarida.shared.graphql.ProbeTypes.ProbePayload;
import org.jarida.shared.graphql.ProbeTypes.ProbeResult;
import org.jarida.shared.graphql.ProbeTypes.ProbeState;
import org.jarida.shared.graphql.ProbeTypes.ProbeTrouble;
import org.jarida.shared.security.Role;

/** Operations of the tests alone; all names begin with probe. */
@GraphQLApi
public class ProbeApi {
    static final Instant BEGAN = Instant.parse("2026-11-24T07:15:00Z");
    static final Cursor.Kind ITEMS = Cursor.Kind.of("probeItems", Cursor.Part.LONG);
    static final AtomicInteger COUNTS = new AtomicInteger(), WRITES = new AtomicInteger();

    private static final CyclicBarrier MEETING = new CyclicBarrier(2);

    private final ProbeScope scope;
    private final ReadContext readContext;
    private final Context context;
    private final ByParent parents;

    ProbeApi(ProbeScope scope, ReadContext readContext, Context context, ByParent parents) {
        this.scope = scope;
        this.readContext = readContext;
        this.context = context;
        this.parents = parents;
    }

    static ProbeItem item(String id) {
        return new ProbeItem(id, 1, BEGAN, BEGAN, "Title of " + id, true, ProbeState.OPEN);
    }

    @Query public String probeText(String s) { return s; }

    @Query public Integer probeInt(Integer n) { return n; }

    @Query public int probeRequired(@NonNull int n, @DefaultValue("20") int first) { return n + first; }

    @Query public Double probeFloat(Double f) { return f; }

    @Query public String probeId(@Id String id) { return id; }

    @Query public Boolean probeFlag(Boolean b) { return b; }

    @Query public Instant probeAt(Instant at) { return at; }

    @Query public ProbeState probeState(@DefaultValue("CLOSED") ProbeState state) { return state; }

    @Query public @NonNull List<@NonNull String> probeIds(@Id @NonNull List<@NonNull String> ids) { return ids; }

    @Query public String probeBy(@NonNull ProbeBy by) { return by.id() + "|" + by.slug(); }

    @Query public String probeNull() { return null; }

    @Query public @NonNull String probeBroken() { return null; }

    @Query public String probeBoom() { throw new IllegalStateException("select secret from java.lang.Secret"); }

    @Query public String probeRefusal() { throw Refusal.invalid("Not so", "title"); }

    @Query public String probeBadInput(String s) { throw new BadInput("Not this", "filter", "ids", 3); }

    @Query @PermitAll public @NonNull String probeContext() {
        return readContext.perspective() + " " + readContext.locale().orElse("none");
    }

    @Query @RolesAllowed(Role.IS_EDITOR) public String probeSecret() { return "for editors"; }

    @Query public @NonNull ProbeResult probeResult(boolean gone) { return gone ? new ProbeGone(BEGAN) : item("1"); }

    @Query public @NonNull List<ProbeTrouble> probeTroubles(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(ProbeTrouble::new).toList();
    }

    public String probeAside(@Source ProbeTrouble trouble) { return "beside " + trouble.number(); }

    @Query public @NonNull List<@NonNull Node> probeNodes() { return List.of(item("1"), item("2")); }

    @RolesAllowed(Role.IS_EDITOR) public String probeNotes(@Source ProbeItem item) { return "notes of " + item.id(); }

    public CompletionStage<@NonNull String> probeLabel(@Source ProbeItem item) {
        return parents.load(item, items -> items.stream().collect(Collectors.toMap(Function.identity(),
                each -> each.title() + " of " + items.size())));
    }

    @Query public @NonNull List<@NonNull ProbeCard> probeCards() {
        return List.of(new ProbeCard(scope::id), new ProbeCard(scope::id));
    }

    @Query public String probeScope() { return scope.id(); }

    @Query
    @Description("Seven items by number")
    public @NonNull ProbeConnection probeItems(Integer first, String after, Integer last, String before) {
        PageRequest page = PageRequest.of(ITEMS, first, after, last, before);
        long from = page.after().map(cursor -> cursor.number(0)).orElse(0L);
        long to = page.before().map(cursor -> cursor.number(0)).orElse(8L);
        List<Integer> within = IntStream.rangeClosed(1, 7).filter(n -> n > from && n < to).boxed()
                .sorted((a, b) -> page.forward() ? a - b : b - a).limit(page.limit()).toList();
        return new ProbeConnection(
                page.page(within).stream().map(n -> new ProbeEdge(ITEMS.encode((long) n), item("" + n))).toList(),
                page.info(within, n -> ITEMS.encode((long) n)),
                Total.lazily(() -> {
                    COUNTS.incrementAndGet();
                    return 7;
                }));
    }

    /** Returns when two requests are in it at once. */
    @Query public String probeMeet() throws Exception {
        MEETING.await(30, TimeUnit.SECONDS);
        return "met";
    }

    @Mutation public @NonNull ProbePayload probeWrite(@NonNull ProbeInput input) {
        WRITES.incrementAndGet();
        return Outcome.of(() -> {
            if (input.data().title() == null) {
                throw Refusal.required("data", "title");
            }
            return item(input.id());
        }, ProbePayload::new);
    }

    @Mutation public @NonNull String probeGiven(@NonNull ProbeInput input) {
        Given data = Given.of(context, "input", "data");
        return new TreeMap<>(data.raw()).keySet() + " title " + data.has("title") + " " + data.cleared("title")
                + " limit " + input.limit() + " " + Given.of(context, "input").in("data").has("rank");
    }

    @Subscription public Multi<Integer> probeFailing() { throw new BadInput("Not this", "n"); }

    @Subscription public Multi<Integer> probeTicks(@DefaultValue("3") int n) { return Multi.createFrom().range(0, n); }
}
