package org.jarida.shared.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jarida.shared.event.DomainEvent;
import org.jarida.shared.event.Events;
import org.jarida.testsupport.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When what was read may be answered again. Rollbacks, other topics and late answers are told apart. */
@QuarkusTest
class MemoryTest {
    /** Of a topic that no test beside this one changes. */
    record MenuTold(String nodeId) implements DomainEvent {}

    /** Of the same topic, as a new draft is of its. */
    record MenuDrafted(String nodeId) implements DomainEvent {
        @Override
        public boolean concernsReaders() {
            return false;
        }
    }

    private static final String MENU = "menu_0198c0de-5b5e-7f0a-8a52-3f1f2e6d9b01";

    @Inject
    Memory memory;

    @Inject
    Events events;

    private final AtomicInteger reads = new AtomicInteger();
    private Remembered<String, Integer> remembered;

    @BeforeEach
    void a_memory_that_hears() {
        remembered = memory.of(10, Topic.MENU);
        hear();
    }

    @Test
    void reads_once() {
        assertEquals(List.of(1, 1, 2), List.of(read("a"), read("a"), read("b")));
    }

    @Test
    void remembers_what_is_not_there() {
        Function<String, Integer> nothing = key -> reads.incrementAndGet() > 0 ? null : 0;

        assertNull(remembered.get("a", nothing));
        assertNull(remembered.get("a", nothing));

        assertEquals(1, reads.get());
    }

    @Test
    void asks_for_what_it_does_not_know_alone() {
        read("a");

        Map<String, Integer> all = remembered.all(List.of("a", "b", "c"), unknown -> {
            assertEquals(List.of("b", "c"), unknown.stream().sorted().toList());
            return Map.of("b", 7);
        });

        assertEquals(Map.of("a", 1, "b", 7), all);
        assertEquals(Map.of("a", 1, "b", 7), remembered.all(List.of("a", "b", "c"), unknown -> {
            throw new AssertionError(unknown);
        }));
    }

    @Test
    void is_bypassed_inside_a_transaction() {
        read("a");

        int inside = QuarkusTransaction.requiringNew().call(() -> read("a"));

        assertEquals(2, inside);
        assertEquals(1, read("a"), "what a transaction read stays there");
    }

    @Test
    void forgets_before_the_writer_goes_on() {
        read("a");

        QuarkusTransaction.requiringNew().run(() -> events.raise(new MenuTold(MENU)));

        assertEquals(2, read("a"));
    }

    @Test
    void keeps_what_other_topics_are_about() {
        read("a");

        QuarkusTransaction.requiringNew().run(() -> events.raise(new MenuTold(MENU.replace("menu", "redirect"))));

        assertEquals(1, read("a"));
    }

    @Test
    void keeps_what_readers_are_shown_when_that_stays() {
        read("a");

        QuarkusTransaction.requiringNew().run(() -> events.raise(new MenuDrafted(MENU)));

        assertEquals(1, read("a"));
    }

    @Test
    void never_keeps_what_was_read_before_a_change() {
        int before = remembered.get("a", key -> {
            QuarkusTransaction.requiringNew().run(() -> events.raise(new MenuTold(MENU)));
            return -1; // a snapshot from before the commit, which arrives after it
        });

        assertEquals(-1, before, "who asked before the change may be told of it");
        assertEquals(1, read("a"), "and nobody after");
    }

    @Test
    void is_read_once_for_all_who_ask_at_once() {
        Set<Thread> asking = ConcurrentHashMap.newKeySet();

        List<Integer> found = Together.run(4, n -> {
            asking.add(Thread.currentThread());
            return remembered.get("a", key -> {
                int read = reads.incrementAndGet();
                await(() -> asking.size() == 4 && (reads.get() > 1 || waiting(asking) == 3));
                return read;
            });
        });

        assertEquals(List.of(1, 1, 1, 1), found);
        assertEquals(1, reads.get());
    }

    @Test
    void who_asks_after_a_change_waits_for_nothing_that_was_read_before_it() {
        CountDownLatch begun = new CountDownLatch(1), changed = new CountDownLatch(1);

        List<Integer> found = Together.run(2, n -> {
            if (n == 0) return remembered.get("a", key -> {
                begun.countDown();
                await(() -> changed.getCount() == 0);
                return -1;
            });
            await(() -> begun.getCount() == 0);
            QuarkusTransaction.requiringNew().run(() -> events.raise(new MenuTold(MENU)));
            int after = read("a");
            changed.countDown();
            return after;
        });

        assertEquals(List.of(-1, 1), found);
        assertEquals(1, read("a"));
    }

    @Test
    void who_waited_in_vain_reads_itself() {
        Set<Thread> asking = ConcurrentHashMap.newKeySet();
        AtomicInteger failures = new AtomicInteger();

        List<Integer> found = Together.run(2, n -> {
            asking.add(Thread.currentThread());
            try {
                return remembered.get("a", key -> {
                    if (reads.incrementAndGet() > 1) return 7;
                    await(() -> asking.size() == 2 && waiting(asking) == 1);
                    throw new IllegalStateException("no connection");
                });
            } catch (IllegalStateException failed) {
                return failures.incrementAndGet();
            }
        });

        assertEquals(List.of(1, 7), found.stream().sorted().toList());
        assertEquals(1, failures.get());
    }

    @Test
    void is_not_used_while_changes_are_not_heard() {
        read("a");

        memory.heard(System.nanoTime());

        assertEquals(2, read("a"));
        hear();
        assertEquals(1, read("a"), "nothing was missed: the connection was only slow");
    }

    private static long waiting(Set<Thread> threads) {
        return threads.stream().map(Thread::getState)
                .filter(state -> state == Thread.State.WAITING || state == Thread.State.TIMED_WAITING).count();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) throw new AssertionError("Nothing happens");
            Thread.onSpinWait();
        }
    }

    private int read(String key) {
        return remembered.get(key, unknown -> reads.incrementAndGet());
    }

    /** Longer than any pause of the machine's; the listener of the application goes on beside. */
    private void hear() {
        memory.heard(System.nanoTime() + TimeUnit.MINUTES.toNanos(1));
    }
}
