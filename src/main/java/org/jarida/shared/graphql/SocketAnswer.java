package org.jarida.shared.graphql;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import graphql.ExecutionResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * @param messages what is sent for one operation, in order
 * @param size     ends when they were sent
 */
record SocketAnswer(List<String> messages, AnswerSize size) {
    /** {@code error} for what was not executed, {@code next} and {@code complete} otherwise. */
    static SocketAnswer of(String id, RequestRun.Executed executed, AnswerSize size) {
        ExecutionResult result = executed.result();
        return result.isDataPresent()
                ? new SocketAnswer(List.of(
                        message(id, "next", ResultWriter.result(result, executed.errors()::problem)
                                .toString(StandardCharsets.UTF_8)),
                        "{\"id\":" + quoted(id) + ",\"type\":\"complete\"}"), size)
                : new SocketAnswer(List.of(message(id, "error",
                        ResultWriter.errors(result, executed.errors()::problem).toString(StandardCharsets.UTF_8))), size);
    }

    static SocketAnswer refusal(String id, Problem problem) {
        return new SocketAnswer(List.of(refused(id, problem)), AnswerSize.unlimited());
    }

    static String refused(String id, Problem problem) {
        return message(id, "error", ResultWriter.errors(problem).toString(StandardCharsets.UTF_8));
    }

    private static String message(String id, String type, String payload) {
        return "{\"id\":" + quoted(id) + ",\"type\":\"" + type + "\",\"payload\":" + payload + "}";
    }

    private static String quoted(String id) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(JsonValues.wellFormed(id))) + "\"";
    }
}
