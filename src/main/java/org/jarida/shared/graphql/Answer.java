package org.jarida.shared.graphql;

import io.vertx.core.buffer.Buffer;

/**
 * @param body    JSON in UTF-8
 * @param gzip    the body is compressed
 * @param refused nothing was executed: the same request may be answered differently in a moment
 */
record Answer(int status, AnswerType type, Buffer body, boolean gzip, boolean refused) {
    Answer(int status, AnswerType type, Buffer body, boolean refused) {
        this(status, type, body, false, refused);
    }

    static Answer refusal(AnswerType type, Problem problem) {
        return new Answer(problem.code().status(), type, ResultWriter.refusal(problem), true);
    }

    /** Where that is worth it. */
    Answer compressed() {
        return gzip || body.length() < Gzip.LEAST ? this : new Answer(status, type, Gzip.compress(body), true, refused);
    }
}
