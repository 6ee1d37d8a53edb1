package org.jarida.shared.persistence;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Time-ordered ids (RFC 9562, version 7), for rows whose id is needed before they are written. */
public final class Uuid7 {
    private Uuid7() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
