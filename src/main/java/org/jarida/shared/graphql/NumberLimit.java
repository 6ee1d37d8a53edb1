package org.jarida.shared.graphql;

import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParsingListener;

/** Stops at numbers that would take seconds to read: Java's time grows with the square of the digits. */
final class NumberLimit implements ParsingListener {
    /** As in the JSON of variables. */
    private static final int MOST_DIGITS = 1_000;

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
