package org.jarida.shared.graphql;

import io.vertx.core.buffer.Buffer;

/**
 * @param body  JSON in UTF-8
 * @param gzip  the body is compressed
 * @param kept  a shared cache may keep it: it is anybody's, and whole
 * @param size  ends when it was sent
 */
record Answer(int status, AnswerType type, Buffer body, boolean gzip, boolean kept, AnswerSize size) {
    Answer(int status, AnswerType type, Buffer body, boolean kept, AnswerSize size) {
        this(status, type, body, false, kept, size);
    }

    static Answer refusal(AnswerType type, Problem problem) {
        return new Answer(problem.code().status(), type, ResultWriter.refusal(problem), false, AnswerSize.unlimited());
    }

    /** Where that is worth it. */
    Answer compressed() {
        return gzip || body.length() < Gzip.LEAST ? this : new Answer(status, type, Gzip.compress(body), true, kept, size);
    }
}
