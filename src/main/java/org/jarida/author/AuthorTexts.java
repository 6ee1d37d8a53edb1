package org.jarida.author;

import java.util.ArrayList;
import java.util.List;
import org.jarida.shared.error.Refusal;
import org.jarida.text.TextRules;
import org.jarida.text.WebAddress;

/** What may be said of an author. */
final class AuthorTexts {
    private static final int MAX_NAME = 200, MAX_JOB_TITLE = 200, MAX_BIO = 5000, MAX_ADDRESSES = 20;

    private AuthorTexts() {}

    static String name(String typed) {
        return TextRules.required(typed, MAX_NAME, "name");
    }

    static String jobTitle(String typed) {
        return TextRules.optional(typed, MAX_JOB_TITLE, "jobTitle");
    }

    static String bio(String typed) {
        return TextRules.paragraphs(typed, MAX_BIO, "bio");
    }

    static List<String> sameAs(List<String> given) {
        if (given == null) return List.of();
        if (given.size() > MAX_ADDRESSES) throw Refusal.tooLarge("More than " + MAX_ADDRESSES + " addresses", "sameAs");
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            if (!WebAddress.isWeb(given.get(i)))
                throw Refusal.invalid("Must be an absolute http or https URL", "sameAs", String.valueOf(i));
            addresses.add(given.get(i));
        }
        return addresses;
    }
}
