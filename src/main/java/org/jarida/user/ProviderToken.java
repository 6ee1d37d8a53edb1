package org.jarida.user;

import java.time.Instant;
import org.jarida.shared.security.Role;

/**
 * What a token of the provider says, once it is known to be genuine.
 *
 * @param issuedAt to the second
 * @param role     null when the provider gives none that means anything here
 * @param name     null when there is none
 * @param email    null unless the provider has verified it
 */
record ProviderToken(String issuer, String subject, Instant issuedAt, Role role, String name, String email) {
    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "ProviderToken[" + role + "]";
    }
}
