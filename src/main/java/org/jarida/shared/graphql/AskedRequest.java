package org.jarida.shared.graphql;

import java.util.Map;

/**
 * A request as it was sent: with the text of its document, its name, or both.
 *
 * @param document      null when it is only named
 * @param documentId    GraphQL over HTTP, appendix on persisted documents; null for none
 * @param persisted     Apollo's {@code extensions.persistedQuery.sha256Hash}; null for none
 * @param operationName null when the document has one operation
 * @param safe          it came by GET, which must change nothing (RFC 9110, 9.2.1)
 */
record AskedRequest(String document, String documentId, String persisted, String operationName,
                    Map<String, Object> variables, boolean safe) {
    private static final String EXTENSION = "persistedQuery", VERSION = "version", HASH = "sha256Hash";

    /** @throws RequestRefused when it names no document, or too many */
    static AskedRequest of(String document, String documentId, Map<String, Object> extensions, String operationName,
            Map<String, Object> variables, boolean safe) {
        String persisted = persisted(extensions);
        if (document == null && documentId == null && persisted == null) {
            throw new RequestRefused(Code.BAD_REQUEST, "The document is missing: send query or documentId");
        }
        if (documentId != null && (document != null || persisted != null)) {
            throw new RequestRefused(Code.BAD_REQUEST, "documentId stands alone, without query or persistedQuery");
        }
        return new AskedRequest(document, documentId, persisted, operationName, variables, safe);
    }

    private static String persisted(Map<String, Object> extensions) {
        Object extension = extensions.get(EXTENSION);
        if (extension == null) {
            return null;
        }
        if (!(extension instanceof Map<?, ?> named) || !Integer.valueOf(1).equals(named.get(VERSION))) {
            throw new RequestRefused(Code.BAD_REQUEST, "extensions.persistedQuery must be an object of version 1");
        }
        if (named.get(HASH) instanceof String hash && DocumentId.isSha256(hash)) {
            return hash;
        }
        throw new RequestRefused(Code.BAD_REQUEST,
                "extensions.persistedQuery.sha256Hash must be 64 lower-case hexadecimal digits");
    }

    GraphqlRequest with(String text, boolean registered) {
        return new GraphqlRequest(text, operationName, variables, safe, registered);
    }
}
