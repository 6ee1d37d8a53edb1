package org.jarida.shared.graphql;

/** The request is refused before anything is executed: HTTP status and body follow from the problem. */
final class RequestRefused extends RuntimeException {
    private final transient Problem problem;

    RequestRefused(Code code, String message) {
        this(Problem.of(code, message));
    }

    RequestRefused(Problem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
