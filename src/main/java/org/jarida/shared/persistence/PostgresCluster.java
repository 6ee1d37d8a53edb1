package org.jarida.shared.persistence;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.apache.commons.lang3.SystemUtils;
import org.jboss.logging.Logger;

/**
 * One data directory of PostgreSQL with all that belongs to it, listening on the loopback interface alone and asking
 * for a password. Its caller holds the directory's lock, so a server that runs on it was left behind by a process
 * that was killed.
 *
 * <p>In the directory: {@code cluster} (with {@code postmaster.pid}, whose fourth line is the port), {@code password}
 * (of {@link #USER} and of the superuser {@code postgres}) and {@code server.log}.
 */
final class PostgresCluster {
    /** The role that the application signs in as, and the database that it owns. Not a superuser, as elsewhere. */
    static final String USER = "jarida";

    private static final Logger LOG = Logger.getLogger(PostgresCluster.class);
    /** Recovery after a crash may take minutes on a large archive; a server that fails says so at once. */
    private static final String SECONDS_TO_START = "600";
    private static final String NOT_DURABLE = " -c fsync=off -c synchronous_commit=off -c full_page_writes=off";

    private final Path directory;
    private final PostgresPrograms programs;
    private final boolean durable;

    private PostgresCluster(Path directory, PostgresPrograms programs, boolean durable) {
        this.directory = directory;
        this.programs = programs;
        this.durable = durable;
    }

    static PostgresCluster durable(Path directory, PostgresPrograms programs) {
        return new PostgresCluster(directory, programs, true);
    }

    static PostgresCluster throwAway(Path directory, PostgresPrograms programs) {
        return new PostgresCluster(directory, programs, false);
    }

    Path directory() {
        return directory;
    }

    boolean isDurable() {
        return durable;
    }

    EmbeddedDatabase start() throws IOException {
        if (Files.isDirectory(cluster())) {
            stop();
        } else {
            create();
        }
        int port = freePort();
        // No Unix socket: its directory would be shared with every user of the machine.
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c timezone=UTC";
        Path log = directory.resolve("server.log");
        if (Files.exists(log)) {
            // Kept once: it tells how the last run ended.
            Files.move(log, directory.resolve("server-previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        try {
            programs.run("", "pg_ctl", "start", "-w", "-t", SECONDS_TO_START, "-D", cluster().toString(),
                    "-l", log.toString(), "-o", durable ? options : options + NOT_DURABLE);
        } catch (PostgresFailure failure) {
            throw new PostgresFailure(firstFatal(log) + "See " + log + ".", failure);
        }
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + USER;
        LOG.infof("Embedded PostgreSQL at %s, data in %s", url, directory);
        return new EmbeddedDatabase(url, USER, Files.readString(password()));
    }

    /** Does nothing when none runs. */
    void stop() throws IOException {
        Path pidFile = cluster().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var process = ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).get(0).strip()));
        if (process.isPresent() && isServer(process.get().info())) {
            programs.run("", "pg_ctl", "stop", "-w", "-m", "fast", "-D", cluster().toString());
        } else if (process.isPresent()) {
            // The machine or container went down, and another process has got the number since. PostgreSQL would take
            // that one for the server and refuse to start. (Of a number that nobody has, it knows what to do.)
            Files.delete(pidFile);
        }
    }

    private boolean isServer(ProcessHandle.Info process) {
        return process.command().filter(command -> command.contains("postgres")).isPresent()
                && process.commandLine().map(line -> line.contains(cluster().toString())).orElse(true);
    }

    /** All or nothing: a start that is killed half-way leaves no cluster behind. */
    private void create() throws IOException {
        Path unfinished = directory.resolve("cluster-unfinished");
        FileUtils.deleteDirectory(unfinished.toFile());
        String password = writePassword();
        programs.run("", "initdb", initOptions(unfinished));
        programs.run("create role " + USER + " login password '" + password + "'\n"
                + "create database " + USER + " owner " + USER + "\n", "postgres", "--single", "-c", "exit_on_error=on",
                "-D", unfinished.toString(), "postgres");
        Files.move(unfinished, cluster());
    }

    /**
     * Text sorts by code point and upper and lower case follow Unicode, on every machine alike and whatever the locale
     * of the one who starts it; pg_trgm and the text search parser read the C library's locale, hence the second
     * C.UTF-8.
     */
    private String[] initOptions(Path target) {
        List<String> options = new ArrayList<>(List.of("-D", target.toString(), "--username=postgres",
                "--auth=scram-sha-256", "--pwfile=" + password(), "--no-instructions", "--encoding=UTF8",
                "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        if (SystemUtils.IS_OS_LINUX) {
            options.add("--locale=C.UTF-8");
        }
        if (!durable) {
            options.add("--no-sync");
        }
        return options.toArray(String[]::new);
    }

    private String writePassword() throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        Files.deleteIfExists(password());
        if (SystemUtils.IS_OS_WINDOWS) {
            Files.createFile(password());
        } else {
            Files.createFile(password(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(password(), password);
        return password;
    }

    private Path cluster() {
        return directory.resolve("cluster");
    }

    private Path password() {
        return directory.resolve("password");
    }

    private static String firstFatal(Path log) throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("FATAL")).findFirst()
                    .map(line -> line.replaceFirst("^.*FATAL:\\s*", "") + ". ").orElse("");
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
