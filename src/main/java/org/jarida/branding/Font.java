package org.jarida.branding;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jarida.shared.error.Refusal;
import org.jarida.text.TextRules;

/**
 * @param role    what it is for: {@code headline}, {@code body}
 * @param url     of a style sheet or font file; null for one that is on the reader's device
 * @param scripts ISO 15924 codes, {@code Arab}; empty for all that no other font of the role is for
 */
public record Font(String role, String family, String url, List<String> scripts) {
    private static final int MOST = 50, MOST_SCRIPTS = 20, LONGEST_FAMILY = 200;
    private static final String EVERY = "";

    static List<Font> read(List<FontInput> given) {
        Set<List<String>> served = new HashSet<>();
        return Parts.read(given, MOST, (FontInput input, String... path) -> {
            Font font = new Font(KebabName.required(input.role(), Paths.below(path, "role")),
                    family(input.family(), Paths.below(path, "family")),
                    SiteAddress.optional(input.url(), Paths.below(path, "url")),
                    scripts(input.scripts(), Paths.below(path, "scripts")));
            if (font.scripts.isEmpty() && !served.add(List.of(font.role, EVERY)))
                throw Refusal.notUnique("Another font of this role is for all scripts", Paths.below(path, "role"));
            for (int i = 0; i < font.scripts.size(); i++)
                if (!served.add(List.of(font.role, font.scripts.get(i))))
                    throw Refusal.notUnique("The role has a font for this script",
                            Paths.below(path, "scripts", String.valueOf(i)));
            return font;
        }, "fonts");
    }

    /** It goes into style sheets: what could end a declaration there is refused. */
    private static String family(String typed, String... path) {
        String family = TextRules.required(typed, LONGEST_FAMILY, path);
        if (family.chars().anyMatch(c -> "\"'\\;{}<>()".indexOf(c) >= 0))
            throw Refusal.invalid("Only names, separated by commas, without quotes or other signs", path);
        return family;
    }

    private static List<String> scripts(List<String> given, String... path) {
        return new ArrayList<>(Parts.read(given, MOST_SCRIPTS, (String code, String... at) -> {
            int script = UScript.getCodeFromName(code);
            if (script == UScript.INVALID_CODE || !UScript.getShortName(script).equals(code))
                throw Refusal.invalid("Not a script of ISO 15924, for example Arab or Latn", at);
            return code;
        }, path));
    }
}
