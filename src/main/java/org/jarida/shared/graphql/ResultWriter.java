package org.jarida.shared.graphql;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufOutputStream;
import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Answers as JSON, written value by value with no tree in between. */
final class ResultWriter {
    /** A supplementary character is four bytes of UTF-8, not two escapes. */
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();
    private static final int USUAL_SIZE = 8_192;
    /** Characters of messages and paths. Each error has the whole path, of names that may be as long as a document. */
    private static final int MOST_OF_ERRORS = 262_144;
    private static final Problem LEFT_OUT = Problem.of(Code.ANSWER_TOO_LARGE, "There are more errors, which are left out");

    private ResultWriter() {}

    static Buffer result(ExecutionResult result, Function<GraphQLError, Problem> problems) {
        return write(json -> {
            json.writeStartObject();
            if (!result.getErrors().isEmpty()) {
                json.writeFieldName("errors");
                errors(json, result.getErrors(), problems);
            }
            if (result.isDataPresent()) {
                json.writeFieldName("data");
                JsonValues.write(json, result.getData());
            }
            if (result.getExtensions() != null && !result.getExtensions().isEmpty()) {
                json.writeFieldName("extensions");
                JsonValues.write(json, result.getExtensions());
            }
            json.writeEndObject();
        });
    }

    /** The bare list, as the protocol of WebSockets has it. */
    static Buffer errors(ExecutionResult result, Function<GraphQLError, Problem> problems) {
        return write(json -> errors(json, result.getErrors(), problems));
    }

    static Buffer errors(Problem problem) {
        return write(json -> {
            json.writeStartArray();
            error(json, problem, null, null);
            json.writeEndArray();
        });
    }

    static Buffer refusal(Problem problem) {
        return write(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("errors");
            error(json, problem, null, null);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void errors(JsonGenerator json, List<GraphQLError> errors, Function<GraphQLError, Problem> problems)
            throws IOException {
        json.writeStartArray();
        Set<Problem> told = new HashSet<>();
        int room = MOST_OF_ERRORS;
        for (GraphQLError error : errors) {
            Problem problem = problems.apply(error);
            if (told.add(problem) || error.getPath() != null) { // one wrong value may break several rules
                room -= length(problem, error.getPath());
                if (room < 0) {
                    error(json, LEFT_OUT, null, null);
                    break;
                }
                error(json, problem, error.getLocations(), error.getPath());
            }
        }
        json.writeEndArray();
    }

    private static int length(Problem problem, List<Object> path) {
        int names = path == null ? 0 : path.stream().mapToInt(step -> step instanceof String name ? name.length() : 1).sum();
        return problem.message().length() + names;
    }

    private static void error(JsonGenerator json, Problem problem, List<SourceLocation> locations, List<Object> path)
            throws IOException {
        ErrorCounts.count(problem.code());
        json.writeStartObject();
        json.writeStringField("message", JsonValues.wellFormed(problem.message()));
        if (locations != null && !locations.isEmpty()) {
            json.writeArrayFieldStart("locations");
            for (SourceLocation location : locations) {
                json.writeStartObject();
                json.writeNumberField("line", location.getLine());
                json.writeNumberField("column", location.getColumn());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (path != null) {
            json.writeFieldName("path");
            JsonValues.write(json, path);
        }
        json.writeFieldName("extensions");
        JsonValues.write(json, problem.extensions());
        json.writeEndObject();
    }

    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private static Buffer write(Content content) {
        ByteBuf bytes = Unpooled.buffer(USUAL_SIZE);
        try (JsonGenerator json = JSON.createGenerator((OutputStream) new ByteBufOutputStream(bytes))) {
            content.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Buffer.buffer(bytes);
    }
}
