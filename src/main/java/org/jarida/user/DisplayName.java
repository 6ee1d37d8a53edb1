package org.jarida.user;

import org.jarida.shared.error.Refusal;
import org.jarida.text.Fold;
import org.jarida.text.TextRules;

/** The name of an account or of an API token: one line, in any script. */
record DisplayName(String text) {
    static final int MOST_CHARACTERS = 100;

    /** @throws Refusal when it is blank, too long or more than a line */
    static DisplayName parse(String typed, String... path) {
        return new DisplayName(TextRules.required(typed, MOST_CHARACTERS, path));
    }

    /** The search form. */
    String folded() {
        return Fold.fold(text).strip();
    }
}
