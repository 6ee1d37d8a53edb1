package org.jarida.shared.graphql;

import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParsingListener;
import java.util.Optional;

/** Stops at numbers that would take seconds to read: Java's time grows with the square of the digits. */
final class NumberLimit implements ParsingListener {
    /** As in the JSON of variables. */
    private static final int MOST_DIGITS = 1_000;
    private static final String BLOCK = "\"\"\"";

    /** Before anything is parsed: the lexer alone takes seconds for a million digits. */
    static Optional<InvalidSyntaxException> refuse(String document) {
        int digits = 0, line = 1, lineBegan = 0;
        for (int i = 0; i < document.length(); i++) {
            char c = document.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
            if (digits > MOST_DIGITS) {
                return Optional.of(new TooLong(new SourceLocation(line, first(document, i) - lineBegan + 1)));
            }
            if (c == '"' || c == '#') {
                i = last(document, i);
            } else if (c == '\n') {
                line++;
                lineBegan = i + 1;
            }
        }
        return Optional.empty();
    }

    /** The first character of the number that this is part of. */
    private static int first(String document, int within) {
        int first = within;
        while (first > 0 && "+-.eE0123456789".indexOf(document.charAt(first - 1)) >= 0) {
            first--;
        }
        return first;
    }

    /** The last character of the string or comment that begins here; lines within block strings are not counted. */
    private static int last(String document, int begin) {
        if (document.startsWith(BLOCK, begin)) {
            int end = document.indexOf(BLOCK, begin + BLOCK.length());
            while (end > 0 && document.charAt(end - 1) == '\\') {
                end = document.indexOf(BLOCK, end + BLOCK.length());
            }
            return end < 0 ? document.length() : end + BLOCK.length() - 1;
        }
        boolean comment = document.charAt(begin) == '#';
        for (int i = begin + 1; i < document.length(); i++) {
            char c = document.charAt(i);
            if (c == '\n' || c == '\r') return i - 1;
            if (c == '"' && !comment) return i;
            if (c == '\\' && !comment) i++;
        }
        return document.length();
    }

    @Override
    public void onToken(Token token) {
        String text = token.getText();
        if (text.length() > MOST_DIGITS && (text.charAt(0) == '-' || Character.isDigit(text.charAt(0)))) {
            throw new TooLong(new SourceLocation(token.getLine(), token.getCharPositionInLine() + 1));
        }
    }

    private static final class TooLong extends InvalidSyntaxException {
        TooLong(SourceLocation at) {
            super("Number too long", at, null, null, null);
        }
    }
}
