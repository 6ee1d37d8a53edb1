package org.jarida.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jarida.shared.error.Refusal;

/**
 * What holds for every text that an editor types: it is kept as typed, after NFC; it is one line unless it is a body;
 * one of white space and invisible characters alone counts as none. Lengths are in Unicode code points.
 */
public final class TextRules {
    private TextRules() {}

    /** The text, or null when it is null or blank. */
    public static String optional(String typed, int max, String... path) {
        String text = paragraphs(typed, max, path);
        if (text != null && text.chars().anyMatch(TextRules::breaksLine))
            throw Refusal.invalid("Line breaks and control characters are not allowed here", path);
        return text;
    }

    /** As {@link #optional}, but line breaks are allowed. */
    public static String paragraphs(String typed, int max, String... path) {
        if (typed == null || Blank.is(typed)) return null;
        String text = Normal.nfc(typed);
        if (text.codePointCount(0, text.length()) > max) throw Refusal.tooLong(max, "characters", path);
        return text;
    }

    /** The text; refused as REQUIRED when it is null or blank. */
    public static String required(String typed, int max, String... path) {
        String text = optional(typed, max, path);
        if (text == null) throw Refusal.required(path);
        return text;
    }

    /** Texts by language; a language given twice is refused, a null list is empty. */
    public static Map<String, String> localized(List<LocalizedInput> given, int max, String... path) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (given == null) return texts;
        for (int i = 0; i < given.size(); i++) {
            String language = LanguageTag.required(given.get(i).language(), at(path, i, "language"));
            String text = required(given.get(i).value(), max, at(path, i, "value"));
            if (texts.put(language, text) != null)
                throw Refusal.notUnique("This language is given twice", at(path, i, "language"));
        }
        return texts;
    }

    public static String[] at(String[] path, int index, String... field) {
        List<String> steps = new ArrayList<>(Arrays.asList(path));
        steps.add(String.valueOf(index));
        steps.addAll(Arrays.asList(field));
        return steps.toArray(String[]::new);
    }

    private static boolean breaksLine(int c) {
        return c < ' ' && c != '\t' || c >= 0x7f && c < 0xa0 || c == 0x2028 || c == 0x2029;
    }
}
