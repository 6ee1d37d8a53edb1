package org.jarida.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jarida.text.Slug;

/**
 * The shapes of WordPress's addresses: {@code /?p=123}, {@code /2024/01/30/slug/}, {@code /2024/01/slug}, {@code /slug/amp},
 * {@code /category/parent/child/}, {@code /index.php/...}; slugs percent-encoded, often cut at 200 bytes in the middle of
 * a letter.
 */
final class WordPressPath {
    private static final Pattern LEGACY_ID = Pattern.compile("/*(?:index\\.php)?\\?(?:[^#]*&)?(?:p|page_id)=([0-9]{1,18})(?:[&#].*)?");
    private static final Pattern SECTION = Pattern.compile("/*category/.*?([^/]+)(?:/+amp)?/*", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}"), MONTH = Pattern.compile("0?[1-9]|1[0-2]"),
            DAY = Pattern.compile("0?[1-9]|[12][0-9]|3[01]");

    private WordPressPath() {}

    static Optional<String> legacyId(String asked) {
        Matcher matcher = LEGACY_ID.matcher(asked);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /**
     * What the path means without its shape; empty when it has none.
     *
     * @param isLocale whether a first segment is a language
     */
    static Optional<String> meant(String asked, Predicate<String> isLocale) {
        List<String> given = Arrays.stream(RoutePath.path(asked).split("/")).filter(segment -> !segment.isEmpty()).toList();
        List<String> rest = new ArrayList<>(given);
        Optional<String> locale = rest.size() > 1 && isLocale.test(rest.get(0)) ? Optional.of(rest.remove(0)) : Optional.empty();
        if (!rest.isEmpty() && rest.get(0).equalsIgnoreCase("index.php")) rest.remove(0);
        if (rest.size() > 1 && rest.get(rest.size() - 1).equalsIgnoreCase("amp")) rest.remove(rest.size() - 1);
        boolean section = rest.size() > 1 && rest.get(0).equalsIgnoreCase("category");
        if (section) rest.remove(0);
        else dropDate(rest);
        if (rest.isEmpty()) return Optional.empty();
        String last = rest.remove(rest.size() - 1);
        rest.add(Slug.decodeWordPress(last).orElse(last));
        locale.ifPresent(language -> rest.add(0, language));
        return rest.equals(given) ? Optional.empty() : Optional.of("/" + String.join("/", rest));
    }

    /** The slug of the section that the path is of, wherever that stands now. */
    static Optional<String> section(String asked) {
        Matcher matcher = SECTION.matcher(RoutePath.path(asked));
        return matcher.matches() ? Slug.decodeWordPress(matcher.group(1)) : Optional.empty();
    }

    /** Years and months alone are archives, which the newspaper has none of. */
    private static void dropDate(List<String> segments) {
        if (segments.size() < 3 || !YEAR.matcher(segments.get(0)).matches() || !MONTH.matcher(segments.get(1)).matches()) return;
        boolean day = DAY.matcher(segments.get(2)).matches();
        if (day && segments.size() < 4) return;
        segments.subList(0, day ? 3 : 2).clear();
    }
}
