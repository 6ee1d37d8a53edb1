package org.jarida.shared.persistence;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.FileUtils;
import org.apache.commons.lang3.SystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked from the class path. */
final class PostgresPrograms {
    private final Path home;
    private final boolean asRoot;

    private PostgresPrograms(Path home, boolean asRoot) {
        this.home = home;
        this.asRoot = asRoot;
    }

    /**
     * Unpacks them into a sub-folder named by their content, unless it is there already. Never into a shared temporary
     * directory, where another user could have put programs of the same name first.
     */
    static PostgresPrograms unpackedIn(Path directory) throws IOException {
        boolean asRoot = isRoot();
        if (asRoot && !LinuxUtils.isUnshareAvailable()) {
            throw new PostgresFailure("PostgreSQL refuses to run as root, and user namespaces (unshare -U) are not"
                    + " available here to run it otherwise. Run as an ordinary user.");
        }
        if (hasMuslAlone()) {
            throw new PostgresFailure("Its programs need the GNU C library, and this system has musl (Alpine). Use"
                    + " an image with glibc.");
        }
        byte[] archive = archive();
        var checksum = new CRC32();
        checksum.update(archive);
        Path home = directory.resolve("programs-" + Long.toHexString(checksum.getValue()));
        if (!Files.isDirectory(home)) {
            Path partial = Files.createTempDirectory(directory, "unpacking-");
            try {
                unpack(archive, partial);
                moveUnlessThere(partial, home);
            } finally {
                FileUtils.deleteDirectory(partial.toFile());
            }
        }
        return new PostgresPrograms(home, asRoot);
    }

    private static boolean isRoot() {
        return SystemUtils.IS_OS_UNIX && new com.sun.security.auth.module.UnixSystem().getUid() == 0;
    }

    private static boolean hasMuslAlone() throws IOException {
        if (!SystemUtils.IS_OS_LINUX) {
            return false;
        }
        try (var musl = Files.newDirectoryStream(Path.of("/lib"), "ld-musl-*")) {
            return musl.iterator().hasNext() && !Files.exists(Path.of("/lib64/ld-linux-x86-64.so.2"))
                    && !Files.exists(Path.of("/lib/ld-linux-aarch64.so.1"));
        }
    }

    private static byte[] archive() throws IOException {
        String system = SystemUtils.IS_OS_WINDOWS ? "Windows" : SystemUtils.IS_OS_MAC ? "Darwin" : "Linux";
        String machine = "amd64".equals(SystemUtils.OS_ARCH) ? "x86_64" : SystemUtils.OS_ARCH;
        try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            return archive.readAllBytes();
        } catch (IllegalStateException missing) {
            throw new PostgresFailure("This build holds no PostgreSQL for " + system + " on " + machine
                    + ". Build it on this platform.", missing);
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(path.getParent());
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(tar, path);
                    path.toFile().setExecutable((entry.getMode() & 0100) != 0);
                }
            }
        }
    }

    private static void moveUnlessThere(Path partial, Path home) throws IOException {
        try {
            Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            if (!Files.isDirectory(home)) {
                throw failure;
            }
            // Another process was faster, with the same content.
        }
    }

    /** Runs one to its end and answers what it printed. */
    String run(String input, String program, String... arguments) throws IOException {
        Process process = new ProcessBuilder(command(program, arguments)).redirectErrorStream(true).start();
        try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
            stdin.write(input);
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        int exitCode = exitCode(process);
        if (exitCode != 0) {
            throw new PostgresFailure(program + " ended with " + exitCode + ": "
                    + output.replaceAll("\\s*\\R\\s*", " ") + ".");
        }
        return output;
    }

    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (asRoot) {
            // In a user namespace of its own, root is nobody, which is what PostgreSQL wants to see.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program + (SystemUtils.IS_OS_WINDOWS ? ".exe" : "")).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PostgresFailure("Interrupted.", interrupted);
        }
    }
}
