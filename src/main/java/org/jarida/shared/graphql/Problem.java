package org.jarida.shared.graphql;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jarida.shared.error.BadInput;
import org.jarida.shared.error.Refusal;
import org.jboss.logging.Logger;

/**
 * A top-level error as clients see it. Only what is written here reaches the wire: no message of a library, which may
 * name classes, tables or values.
 *
 * @param inputPath     the refused value, from its argument or variable; empty when there is none
 * @param correlationId where the log says more; null unless the code is INTERNAL
 */
record Problem(Code code, String message, List<?> inputPath, String correlationId) {
    private static final Logger LOG = Logger.getLogger(Problem.class);

    static Problem of(Code code, String message) {
        return new Problem(code, message, List.of(), null);
    }

    static Problem badInput(Flaw flaw) {
        return new Problem(Code.BAD_USER_INPUT, flaw.message(), flaw.path(), null);
    }

    /** @param at where it happened, for the log */
    static Problem of(Throwable failure, Object at) {
        if (failure instanceof RequestRefused refused) {
            return refused.problem();
        }
        if (failure instanceof BadInput input) {
            return badInput(new Flaw(input.getMessage(), input.path()));
        }
        if (failure instanceof Refusal refusal) {
            return badInput(new Flaw(refusal.getMessage(), refusal.error().path()));
        }
        if (failure instanceof UnauthorizedException || failure instanceof AuthenticationFailedException) {
            return of(Code.UNAUTHENTICATED, "Not signed in, or the credential is not valid");
        }
        if (failure instanceof ForbiddenException) {
            return of(Code.FORBIDDEN, "Not allowed");
        }
        return DatabaseTrouble.of(failure).orElseGet(() -> unexpected(failure, at));
    }

    static Problem unexpected(Throwable failure, Object at) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(failure, "System error %s at %s", id, at);
        return new Problem(Code.INTERNAL, "System error", List.of(), id);
    }

    GraphQLError at(SourceLocation location, ResultPath path) {
        return new ProblemError(this, location == null ? List.of() : List.of(location),
                path == null ? null : path.toList());
    }

    Map<String, Object> extensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        if (!inputPath.isEmpty()) {
            extensions.put("path", inputPath);
        }
        if (correlationId != null) {
            extensions.put("correlationId", correlationId);
        }
        return extensions;
    }

    /** What graphql-java carries to the result. */
    record ProblemError(Problem problem, List<SourceLocation> locations, List<Object> path) implements GraphQLError {
        @Override
        public String getMessage() {
            return problem.message();
        }

        @Override
        public List<SourceLocation> getLocations() {
            return locations;
        }

        @Override
        public List<Object> getPath() {
            return path;
        }

        @Override
        public ErrorClassification getErrorType() {
            return ErrorType.DataFetchingException;
        }

        @Override
        public Map<String, Object> getExtensions() {
            return problem.extensions();
        }
    }
}
