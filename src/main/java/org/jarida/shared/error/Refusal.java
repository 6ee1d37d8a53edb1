package org.jarida.shared.error;

import java.util.ArrayList;
import java.util.List;

/**
 * A rule of the newsroom said no. Thrown by entities and services, unchecked, so that the transaction rolls back;
 * turned into {@code userErrors} outside it, in {@link org.jarida.shared.graphql.Outcome} alone. Paths are given
 * relative to the mutation's {@code input} argument.
 */
public final class Refusal extends RuntimeException {
    private final transient UserError error;

    public Refusal(UserError error) {
        super(error.message(), null, false, false);
        this.error = error;
    }

    public UserError error() {
        return error;
    }

    public static Refusal required(String... path) {
        return refused(ErrorCode.REQUIRED, "Must be given and not blank", path);
    }

    public static Refusal invalid(String message, String... path) {
        return refused(ErrorCode.INVALID, message, path);
    }

    /** @param limit the most that is allowed, in {@code unit} */
    public static Refusal tooLong(int limit, String unit, String... path) {
        return refused(ErrorCode.TOO_LONG, "Longer than " + limit + " " + unit, path);
    }

    public static Refusal tooLarge(String message, String... path) {
        return refused(ErrorCode.TOO_LARGE, message, path);
    }

    public static Refusal notUnique(String message, String... path) {
        return refused(ErrorCode.NOT_UNIQUE, message, path);
    }

    public static Refusal refused(ErrorCode code, String message, String... path) {
        return new Refusal(new ValidationError(code, message, path(path)));
    }

    /** @param what the missing thing's type, for example "Category" */
    public static Refusal notFound(String what, String... path) {
        return new Refusal(new NotFoundError(ErrorCode.NOT_FOUND, what + " not found", path(path)));
    }

    public static Refusal forbidden(String message, String... path) {
        return new Refusal(new ForbiddenError(ErrorCode.FORBIDDEN, message, path(path)));
    }

    /** The path from the argument: {@code input} and the given steps. */
    public static List<String> path(String... steps) {
        List<String> path = new ArrayList<>(steps.length + 1);
        path.add("input");
        path.addAll(List.of(steps));
        return List.copyOf(path);
    }
}
