package org.jarida.user;

import org.jarida.shared.event.DomainEvent;
import org.jarida.shared.security.Role;

/** @param passwordChanged by its owner or by an administrator */
public record AccountUpdated(String nodeId, Role oldRole, Role role, boolean wasDisabled, boolean disabled,
        boolean passwordChanged) implements DomainEvent {
    /** What an account was before. */
    record Before(Role role, boolean disabled) {
        static Before of(Account account) {
            return new Before(account.role(), account.isDisabled());
        }

        AccountUpdated now(Account account, boolean passwordChanged) {
            return new AccountUpdated(UserView.id(account.id()), role, account.role(), disabled, account.isDisabled(),
                    passwordChanged);
        }
    }
}
