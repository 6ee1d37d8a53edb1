package org.jarida.branding;

import java.util.ArrayList;
import java.util.List;
import org.jarida.shared.error.Refusal;

/** Lists of the site, each given whole: null is none. */
final class Parts {
    interface Reader<I, O> {
        /** @param path to the element, as the steps of a refusal */
        O read(I input, String... path);
    }

    private Parts() {}

    /** @param max the most that there may be; more are refused as TOO_LARGE */
    static <I, O> List<O> read(List<I> given, int max, Reader<I, O> reader, String... path) {
        if (given == null) return List.of();
        if (given.size() > max) throw Refusal.tooLarge("More than " + max, path);
        List<O> parts = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++)
            parts.add(reader.read(given.get(i), Paths.below(path, String.valueOf(i))));
        return parts;
    }
}
