package org.jarida.shared.security;

import java.util.Map;
import java.util.Set;

/** Looks at many credentials at once, for connections that stay open. */
public interface StandingCredentials {
    /**
     * Blocks.
     *
     * @param callers by {@code Authorization} header, whom each stood for
     * @return the headers that still stand for the same. Whichever is missing may be of another kind: it is looked at
     *         by itself, as a request's is
     */
    Set<String> among(Map<String, Caller> callers);
}
