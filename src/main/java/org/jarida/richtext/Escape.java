package org.jarida.richtext;

/** Text and attribute values as HTML. The only two places where a value becomes markup. */
final class Escape {
    /** Combining solidus: after {@code >} a later normalisation would merge the two and break the tag. */
    private static final char SOLIDUS = '\u0338';

    private Escape() {}

    static void text(String text, StringBuilder out) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\u00A0' -> out.append("&nbsp;");
                case SOLIDUS -> out.append("&#x338;");
                default -> out.append(character);
            }
        }
    }

    /** A space, the name and the quoted value. */
    static void attribute(String name, String value, StringBuilder out) {
        out.append(' ').append(name).append("=\"");
        for (int at = 0; at < value.length(); at++) {
            char character = value.charAt(at);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '`' -> out.append("&#96;");
                case '\n' -> out.append("&#10;");
                default -> out.append(character);
            }
        }
        out.append('"');
    }
}
