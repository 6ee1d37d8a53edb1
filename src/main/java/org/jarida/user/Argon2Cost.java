package org.jarida.user;

import org.bouncycastle.crypto.params.Argon2Parameters;

/** @param memory KiB */
record Argon2Cost(int memory, int iterations, int parallelism) {
    /** The first choice of the OWASP Password Storage Cheat Sheet that fits a small server: 19 MiB, two passes. */
    static final Argon2Cost NOW = new Argon2Cost(19_456, 2, 1);

    Argon2Parameters parameters(byte[] salt) {
        return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(iterations)
                .withParallelism(parallelism)
                .withSalt(salt)
                .build();
    }
}
