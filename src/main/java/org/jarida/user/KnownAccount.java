package org.jarida.user;

import java.util.UUID;

/**
 * What sign-in knows of an account before it has looked at the password.
 *
 * @param email        null for some accounts without a password
 * @param passwordHash null for an account without one
 */
record KnownAccount(UUID id, String email, String passwordHash, boolean disabled) {
    static KnownAccount of(Account account) {
        return new KnownAccount(account.id(), account.email(), account.passwordHash(), account.isDisabled());
    }

    /** Keeps the hash out of logs. */
    @Override
    public String toString() {
        return "KnownAccount[" + id + "]";
    }
}
