package org.jarida.shared.graphql;

import java.util.Map;

/**
 * One GraphQL request.
 *
 * @param operationName null when the document has one operation
 * @param safe          it came by GET, which must change nothing (RFC 9110, 9.2.1)
 * @param registered    the document is one of those that front ends have registered
 */
record GraphqlRequest(String query, String operationName, Map<String, Object> variables, boolean safe,
                      boolean registered) {}
