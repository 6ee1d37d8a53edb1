package org.jarida.bench.load;

import java.util.Arrays;
import java.util.Random;

/** Ranks from 0, the probability of each proportional to 1 / (rank + 1). */
final class Zipf {
    private final double[] cumulated;

    Zipf(int ranks) {
        cumulated = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            cumulated[rank] = sum += 1.0 / (rank + 1);
        }
    }

    int next(Random random) {
        int found = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, cumulated.length - 1);
    }
}
