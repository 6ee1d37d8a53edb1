package org.jarida.shared.graphql;

/** {@code extensions.code} of top-level errors, with the status that a refused request has. */
enum Code {
    BAD_USER_INPUT(400), UNAUTHENTICATED(401), FORBIDDEN(403), INTERNAL(500),
    GRAPHQL_PARSE_FAILED(400), GRAPHQL_VALIDATION_FAILED(400),
    BAD_REQUEST(400), METHOD_NOT_ALLOWED(405), NOT_ACCEPTABLE(406), PAYLOAD_TOO_LARGE(413), UNSUPPORTED_MEDIA_TYPE(415);

    private final int status;

    Code(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
