package org.jarida.branding;

import java.util.Arrays;
import java.util.stream.Stream;

/** Paths of refusals, built step by step. */
final class Paths {
    private Paths() {}

    static String[] below(String[] path, String... steps) {
        return Stream.concat(Arrays.stream(path), Arrays.stream(steps)).toArray(String[]::new);
    }
}
