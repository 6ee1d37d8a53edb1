package org.jarida.operation;

import java.util.Optional;
import org.jarida.shared.graphql.DocumentId;

/** @param id as whoever registers it says */
record Document(String id, String text) {
    /** The id that it has; empty when it is not the one that is said. */
    Optional<String> sha256() {
        return DocumentId.parse(id).filter(said -> said.equals(DocumentId.of(text)));
    }
}
