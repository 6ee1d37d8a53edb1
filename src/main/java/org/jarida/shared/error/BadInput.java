package org.jarida.shared.error;

import java.util.List;

/**
 * A value of the wrong form in a place that has no {@code userErrors}: a top-level error with code BAD_USER_INPUT and
 * the path of the argument in {@code extensions.path}.
 */
public final class BadInput extends RuntimeException {
    private final transient List<Object> path;

    /** @param path from the argument's name, with list indexes as integers */
    public BadInput(String message, Object... path) {
        super(message, null, false, false);
        this.path = List.of(path);
    }

    public List<Object> path() {
        return path;
    }
}
