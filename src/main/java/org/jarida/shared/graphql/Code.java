package org.jarida.shared.graphql;

/** {@code extensions.code} of top-level errors, with the status that a refused request has. */
enum Code {
    BAD_USER_INPUT(400), UNAUTHENTICATED(401), FORBIDDEN(403), INTERNAL(500),
    GRAPHQL_PARSE_FAILED(400), GRAPHQL_VALIDATION_FAILED(400), INTROSPECTION_REFUSED(403),
    DOCUMENT_TOO_LARGE(400), TOO_MANY_TOKENS(400), TOO_DEEP(400), TOO_MANY_ALIASES(400), TOO_MANY_DIRECTIVES(400),
    TOO_COSTLY(400), ANSWER_TOO_LARGE(400),
    TOO_MANY_VARIABLES(400), RATE_LIMITED(429), NOT_FOUND(404), OVERLOADED(503), DEADLINE(503), REQUEST_TIMEOUT(408),
    BAD_REQUEST(400), METHOD_NOT_ALLOWED(405), NOT_ACCEPTABLE(406), PAYLOAD_TOO_LARGE(413), UNSUPPORTED_MEDIA_TYPE(415),
    DOCUMENT_NOT_FOUND(404), DOCUMENT_NOT_REGISTERED(403),
    /** 200 is what Apollo's clients expect of these two. */
    PERSISTED_QUERY_NOT_FOUND(200), PERSISTED_QUERY_NOT_SUPPORTED(200);

    private final int status;

    Code(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
