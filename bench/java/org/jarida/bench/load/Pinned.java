package org.jarida.bench.load;

import java.io.IOException;
import java.util.List;

/** Processes on one core of the machine, by taskset; anywhere where that is not to be had. */
final class Pinned {
    private static final boolean POSSIBLE = runs(List.of("taskset", "--version"));

    private Pinned() {}

    /** Those that run, with all their threads; what they start later follows them. */
    static void to(String core, List<ProcessHandle> processes) {
        for (ProcessHandle process : processes) {
            if (!POSSIBLE || !runs(List.of("taskset", "-a", "-c", "-p", core, "" + process.pid()))) {
                System.err.println("Nothing is pinned to a core: no taskset");
            }
            process.children().forEach(child -> to(core, List.of(child)));
        }
    }

    static List<String> command(String core) {
        return POSSIBLE ? List.of("taskset", "-c", core) : List.of();
    }

    private static boolean runs(List<String> command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
