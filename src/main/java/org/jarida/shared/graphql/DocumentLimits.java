package org.jarida.shared.graphql;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.Optional;

/** What is refused in a document before it is validated, whose rules take longer the more there is of it. */
record DocumentLimits(int depth, int aliases, int directives) {
    /** Front ends that compose fragments nest them by components in each other, a handful. */
    static final int SPREADS = 20;

    /** @throws RequestRefused for a document that takes long to read, whatever is in it; values belong into variables */
    static void checkLength(AskedRequest asked, LimitsConfig limits) {
        if (asked.document() != null && asked.document().length() > limits.document()) {
            throw new RequestRefused(Code.DOCUMENT_TOO_LARGE, "A document may have " + limits.document()
                    + " characters, this one has more: long values are sent as variables");
        }
    }

    static DocumentLimits of(LimitsConfig config) {
        return new DocumentLimits(config.depth(), config.aliases(), config.directives());
    }

    Optional<GraphQLError> refuse(DocumentShape shape) {
        if (shape.depth() > depth) {
            return refusal(Code.TOO_DEEP, "Fields may be nested " + depth + " deep, these are " + shape.depth()
                    + " deep", shape.deepest());
        }
        if (shape.spreads() > SPREADS) {
            return refusal(Code.TOO_DEEP, "Fragments may be spread " + SPREADS + " deep in one another", null);
        }
        if (shape.aliases() > aliases) {
            return refusal(Code.TOO_MANY_ALIASES, "A field may have " + aliases + " aliases in a document, one has "
                    + shape.aliases(), null);
        }
        return shape.directives() <= directives ? Optional.empty() : refusal(Code.TOO_MANY_DIRECTIVES,
                "A document may have " + directives + " directives, this one has " + shape.directives(), null);
    }

    private static Optional<GraphQLError> refusal(Code code, String message, SourceLocation at) {
        return Optional.of(Problem.of(code, message).at(at, null));
    }
}
