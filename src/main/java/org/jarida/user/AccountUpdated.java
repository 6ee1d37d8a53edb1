package org.jarida.user;

import java.util.Objects;
import org.jarida.shared.event.DomainEvent;
import org.jarida.shared.security.Role;

/**
 * @param passwordChanged by its owner or by an administrator
 * @param providerChanged whether another person of a provider, or none, signs in with it now
 */
public record AccountUpdated(String nodeId, Role oldRole, Role role, boolean wasDisabled, boolean disabled,
        boolean passwordChanged, boolean providerChanged) implements DomainEvent {
    /** What an account was before. */
    record Before(Role role, boolean disabled, String passwordHash, String subject) {
        static Before of(Account account) {
            return new Before(account.role(), account.isDisabled(), account.passwordHash(), account.providerSubject());
        }

        AccountUpdated now(Account account) {
            return new AccountUpdated(UserView.id(account.id()), role, account.role(), disabled, account.isDisabled(),
                    !Objects.equals(passwordHash, account.passwordHash()),
                    !Objects.equals(subject, account.providerSubject()));
        }

        /** Keeps the hash out of logs. */
        @Override
        public String toString() {
            return "Before[" + role + "]";
        }
    }
}
