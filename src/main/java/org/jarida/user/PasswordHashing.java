package org.jarida.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.jarida.shared.error.ErrorCode;
import org.jarida.shared.error.Refusal;

/**
 * Argon2id (RFC 9106). Not bcrypt: it looks at 72 bytes only, which are 36 Arabic letters, and NIST SP 800-63B wants
 * 64 characters and more to count. Passwords are compared in NFKC, as the same document says.
 */
@ApplicationScoped
class PasswordHashing {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HASH_BYTES = 32, SALT_BYTES = 16;

    /** Waiting ones hold a worker thread each, and the workers have others to serve. */
    private static final int MOST_WAITING_EACH = 32;
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** Each hash holds 19 MiB: no more of them at once than there are processors to compute them. */
    private final Semaphore atOnce = new Semaphore(PROCESSORS, true);

    /** @throws Refusal RATE_LIMITED when so many wait already that another one had better come back later */
    void requireRoom() {
        if (atOnce.getQueueLength() >= PROCESSORS * MOST_WAITING_EACH) {
            throw Refusal.refused(ErrorCode.RATE_LIMITED, "Too many sign in at once; try again");
        }
    }

    /** @return a PHC string */
    String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new Argon2Hash(Argon2Cost.NOW, salt, compute(password, Argon2Cost.NOW, salt, HASH_BYTES)).toString();
    }

    /**
     * Whether the password has this hash. Without a hash it computes one all the same: an unknown user costs as much
     * time as a wrong password.
     */
    boolean verify(String password, String hash) {
        Argon2Hash known = hash == null ? nobody() : Argon2Hash.parse(hash);
        byte[] computed = compute(password, known.cost(), known.salt(), known.value().length);
        return MessageDigest.isEqual(computed, known.value()) && hash != null;
    }

    /** Whether the hash was made with another cost than today's and should be made anew. */
    boolean isOutdated(String hash) {
        return !Argon2Hash.parse(hash).cost().equals(Argon2Cost.NOW);
    }

    private static Argon2Hash nobody() {
        return new Argon2Hash(Argon2Cost.NOW, new byte[SALT_BYTES], new byte[HASH_BYTES]);
    }

    private byte[] compute(String password, Argon2Cost cost, byte[] salt, int length) {
        byte[] result = new byte[length];
        atOnce.acquireUninterruptibly();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(cost.parameters(salt));
            String normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
            generator.generateBytes(normal.getBytes(StandardCharsets.UTF_8), result);
        } finally {
            atOnce.release();
        }
        return result;
    }
}
