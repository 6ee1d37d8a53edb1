package org.jarida.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

/** W6: one editor's client that writes an article and publishes it, again and again. */
final class Writer {
    private final Client client;
    private final Draft.Desk desk;
    private int number;

    /** @param desk whose articles have not been written yet */
    Writer(Client client, Draft.Desk desk) {
        this.client = client;
        this.desk = desk;
    }

    JsonNode write(Draft draft, boolean dated) throws IOException {
        JsonNode made = client.ask(Queries.CREATE, Map.of("i", Map.of("data", draft.data()))).at("/createArticle/article");
        Map<String, Object> publish = new java.util.TreeMap<>(Map.of("id", made.path("id").asText(),
                "expectedVersion", made.path("version").asInt()));
        if (dated) {
            publish.put("publishedAt", draft.publishedAt().toString());
        }
        client.ask(Queries.PUBLISH, Map.of("i", publish));
        return made;
    }

    void write() throws IOException {
        write(desk.write(number++), false);
    }

    /** The microseconds that each took, sorted. */
    long[] run(Duration settle, Duration measured, Runnable atStart) throws IOException {
        long start = System.nanoTime() + settle.toNanos(), end = start + measured.toNanos();
        while (System.nanoTime() < start) {
            write();
        }
        atStart.run();
        long[] took = new long[1 << 16];
        int count = 0;
        for (long now = System.nanoTime(); now < end && count < took.length; count++) {
            write();
            long done = System.nanoTime();
            took[count] = (done - now) / 1_000;
            now = done;
        }
        took = Arrays.copyOf(took, count);
        Arrays.sort(took);
        return took;
    }
}
