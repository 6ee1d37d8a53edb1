package org.jarida.richtext;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Embeddings, overrides and isolates (UAX #9, section 2) that have no partner on their line. They turn around whatever
 * follows them on a page, so they alone are removed; marks such as RLM stand for themselves and stay.
 */
final class BidiControls {
    private static final char PDF = '\u202C';
    private static final char PDI = '\u2069';

    private record Opened(int at, boolean isolate) {}

    private BidiControls() {}

    /** The positions, in chars, of the controls that are not balanced. */
    static BitSet unbalanced(String text) {
        BitSet stray = new BitSet();
        Deque<Opened> open = new ArrayDeque<>();
        int isolates = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '\n') {
                open.forEach(opened -> stray.set(opened.at));
                open.clear();
                isolates = 0;
            } else if (character == PDF) {
                if (open.isEmpty() || open.peek().isolate) {
                    stray.set(at);
                } else {
                    open.pop();
                }
            } else if (character == PDI) {
                if (isolates == 0) {
                    stray.set(at);
                    continue;
                }
                while (!open.peek().isolate) {
                    stray.set(open.pop().at);
                }
                open.pop();
                isolates--;
            } else if (character >= '\u202A' && character <= '\u202E') {
                open.push(new Opened(at, false));
            } else if (character >= '\u2066' && character <= '\u2068') {
                open.push(new Opened(at, true));
                isolates++;
            }
        }
        open.forEach(opened -> stray.set(opened.at));
        return stray;
    }
}
