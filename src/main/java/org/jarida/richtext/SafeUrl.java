package org.jarida.richtext;

import java.util.Optional;
import java.util.regex.Pattern;

/** The addresses that a body may hold, read the way browsers read them (WHATWG URL): by what is listed here alone. */
final class SafeUrl {
    static final int MOST = 4_096;
    private static final Pattern WEB = Pattern.compile("(?i)https?://(?:\\[[0-9a-f:.]+]|[^/?#\\\\@:\\s\\[\\]]+)(?::\\d{1,5})?(?:[/?#].*)?");
    private static final Pattern MAIL_OR_PHONE = Pattern.compile("(?i)(?:mailto:[^:\\\\]+|tel:[+0-9().\\-]+)");
    private static final Pattern ROOT = Pattern.compile("/(?![/\\\\]).*");
    private static final Pattern ANCHOR = Pattern.compile("#" + Anchors.PREFIX + ".*");

    private SafeUrl() {}

    /** http, https, mailto, tel, a path from the root of the site, or the anchor of a heading. */
    static Optional<String> link(String address) {
        String url = tidy(address);
        return Optional.of(url).filter(it -> isWebOrRoot(it) || MAIL_OR_PHONE.matcher(it).matches()
                || ANCHOR.matcher(it).matches());
    }

    /** http, https, or a path from the root of the site. */
    static Optional<String> media(String address) {
        return Optional.of(tidy(address)).filter(SafeUrl::isWebOrRoot);
    }

    /** http or https. */
    static Optional<String> web(String address) {
        return Optional.of(tidy(address)).filter(it -> it.length() <= MOST && WEB.matcher(it).matches());
    }

    private static boolean isWebOrRoot(String url) {
        return url.length() <= MOST && (WEB.matcher(url).matches() || ROOT.matcher(url).matches());
    }

    private static String tidy(String address) {
        if (address == null) {
            return "";
        }
        StringBuilder url = new StringBuilder(address.length());
        address.strip().codePoints().filter(SafeUrl::isKept).forEach(character -> {
            if (character == ' ') {
                url.append("%20");
            } else {
                url.appendCodePoint(character);
            }
        });
        String tidy = Texts.storable(url.toString());
        boolean bare = tidy.regionMatches(true, 0, "www.", 0, 4);
        return tidy.startsWith("//") ? "https:" + tidy : bare ? "https://" + tidy : tidy;
    }

    private static boolean isKept(int character) {
        int type = Character.getType(character);
        boolean joiner = character == 0x200C || character == 0x200D;
        return type != Character.CONTROL && (type != Character.FORMAT || joiner);
    }
}
