package org.jarida.user;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an attacker tries first (NIST SP 800-63B, 5.1.1.2): common words, also with digits behind them or for letters,
 * one thing repeated, and runs along the keyboard or the alphabet.
 */
final class CommonPasswords {
    private static final Set<String> WORDS = words();
    private static final Pattern REPEATED = Pattern.compile("(.{1,4})\\1+.{0,3}", Pattern.DOTALL);
    /** Both ways, in pieces of at least {@link #SHORTEST_RUN}: {@code 1234azerty} is two runs. */
    private static final List<String> RUNS = List.of("01234567890", "abcdefghijklmnopqrstuvwxyz",
            "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn",
            "1qaz2wsx3edc4rfv5tgb", "1q2w3e4r5t6y7u8i9o0p", "1a2z3e4r5t6y", "a1b2c3d4e5f6",
            "ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ", "ضصثقفغعهخحجد", "شسيبلاتنمكط",
            "ئءؤرلاىةوزظ");
    private static final int SHORTEST_RUN = 3;

    private CommonPasswords() {}

    /** @param own words that are common here: the parts of the address, for example */
    static boolean contain(String password, Set<String> own) {
        String folded = fold(password);
        return isWord(folded, own) || isWord(digitsForLetters(folded), own)
                || REPEATED.matcher(folded).matches() || isRuns(folded);
    }

    /** Lower case without spaces, decimal digits of any script as ASCII. */
    private static String fold(String password) {
        String normal = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return normal.codePoints().filter(c -> !Character.isWhitespace(c))
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isWord(String folded, Set<String> own) {
        String letters = folded.replaceFirst("^[^\\p{L}]{1,8}", "").replaceFirst("[^\\p{L}]{1,8}$", "");
        return List.of(folded, letters).stream().anyMatch(word -> WORDS.contains(word) || own.contains(word));
    }

    private static String digitsForLetters(String folded) {
        String letters = folded.replaceFirst("[^\\p{L}]{1,8}$", "");
        return letters.replace('0', 'o').replace('1', 'i').replace('3', 'e').replace('4', 'a').replace('5', 's')
                .replace('7', 't').replace('@', 'a').replace('$', 's').replace('!', 'i');
    }

    private static boolean isRuns(String folded) {
        int at = 0;
        while (at < folded.length()) {
            int length = longestRun(folded, at);
            if (length < SHORTEST_RUN) return false;
            at += length;
        }
        return true;
    }

    private static int longestRun(String text, int from) {
        int length = 0;
        while (from + length < text.length() && isRun(text.substring(from, from + length + 1))) length++;
        return length;
    }

    private static boolean isRun(String piece) {
        String back = new StringBuilder(piece).reverse().toString();
        return RUNS.stream().anyMatch(run -> run.contains(piece) || run.contains(back));
    }

    private static Set<String> words() {
        try (InputStream file = CommonPasswords.class.getResourceAsStream("common-words.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).flatMap(line -> Pattern.compile(" +").splitAsStream(line))
                    .filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
