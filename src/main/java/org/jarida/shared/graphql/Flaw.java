package org.jarida.shared.graphql;

import java.util.List;

/** @param path of the refused value, from its argument or variable; list indexes are integers */
record Flaw(String message, List<?> path) {}
