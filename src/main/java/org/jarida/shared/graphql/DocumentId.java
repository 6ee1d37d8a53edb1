package org.jarida.shared.graphql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of documents: the SHA-256 of their text in UTF-8 as 64 lower-case hexadecimal digits. */
public final class DocumentId {
    private static final String PREFIX = "sha256:";
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private DocumentId() {}

    /** @param id with or without {@code sha256:}; empty when it is neither */
    public static Optional<String> parse(String id) {
        String hash = id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id;
        return isSha256(hash) ? Optional.of(hash) : Optional.empty();
    }

    public static String of(String document) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean isSha256(String text) {
        return SHA256.matcher(text).matches();
    }
}
