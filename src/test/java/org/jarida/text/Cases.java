package org.jarida.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The cases of a TSV file in src/test/resources/text: a header, then one case a line, its number first. */
final class Cases {
    private Cases() {}

    static Stream<Arguments> of(String file) {
        try (InputStream in = Cases.class.getResourceAsStream("/text/" + file)) {
            // No trimming anywhere: cells may begin or end with spaces and invisible characters.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .map(line -> Arguments.of((Object[]) line.split("\t", -1))).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
