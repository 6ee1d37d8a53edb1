package org.jarida.shared.graphql;

import io.vertx.core.buffer.Buffer;

/** @param body JSON in UTF-8 */
record Answer(int status, AnswerType type, Buffer body) {}
