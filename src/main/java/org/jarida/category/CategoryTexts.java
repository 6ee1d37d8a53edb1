package org.jarida.category;

import java.util.List;
import java.util.Map;
import org.jarida.shared.error.Refusal;
import org.jarida.text.LocalizedInput;
import org.jarida.text.TextRules;

/** Names and descriptions as they are sent: one for the default locale, or several by language, or both. */
final class CategoryTexts {
    private CategoryTexts() {}

    static Map<String, String> names(List<LocalizedInput> several, String one, String locale) {
        return texts(several, one, locale, 200, "name");
    }

    static Map<String, String> descriptions(List<LocalizedInput> several, String one, String locale) {
        return texts(several, one, locale, 2000, "description");
    }

    private static Map<String, String> texts(List<LocalizedInput> several, String one, String locale, int max,
                                             String field) {
        Map<String, String> texts = TextRules.localized(several, max, field + "s");
        String text = TextRules.optional(one, max, field);
        if (text != null && texts.putIfAbsent(locale, text) != null)
            throw Refusal.notUnique("The default locale's text is given twice", field);
        return texts;
    }
}
