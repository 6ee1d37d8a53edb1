package org.jarida.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What Linux tells of processes; 0 where there is no {@code /proc}. */
final class Proc {
    private static final double TICKS_A_MILLISECOND = 0.1; // USER_HZ is 100 on every Linux

    private Proc() {}

    /** Milliseconds of CPU that the process took since its start, with its ended children or without. */
    static double cpuMillis(long pid, boolean withChildren) {
        String stat = read(Path.of("/proc/" + pid + "/stat"));
        if (stat.isEmpty()) {
            return 0;
        }
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" "); // the third of proc(5) is the first here
        long ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        return (withChildren ? ticks + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : ticks) / TICKS_A_MILLISECOND;
    }

    /** Of a PostgreSQL server and all its backends, the ended ones included. */
    static double cpuMillisOfTree(ProcessHandle postmaster) {
        return cpuMillis(postmaster.pid(), true)
                + postmaster.children().mapToDouble(child -> cpuMillis(child.pid(), false)).sum();
    }

    /** Resident memory now, MiB. */
    static long residentMib(long pid) {
        return read(Path.of("/proc/" + pid + "/status")).lines().filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024).findFirst().orElse(0);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException none) {
            return "";
        } catch (IOException failure) {
            if (!ProcessHandle.current().isAlive() || failure.getMessage().contains("No such process")) {
                return "";
            }
            throw new UncheckedIOException(failure);
        }
    }
}
