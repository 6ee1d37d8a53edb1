package org.jarida.bench.load;

import java.util.List;
import java.util.stream.Collectors;

/** Rows in the text format of PostgreSQL's COPY. */
final class CopyText {
    private CopyText() {}

    static void append(Object[] row, StringBuilder out) {
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                out.append('\t');
            }
            if (row[i] == null) {
                out.append("\\N");
            } else if (row[i] instanceof List<?> list) {
                out.append(list.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}")));
            } else {
                escape(row[i].toString(), out);
            }
        }
        out.append('\n');
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> out.append(c);
            }
        }
    }
}
