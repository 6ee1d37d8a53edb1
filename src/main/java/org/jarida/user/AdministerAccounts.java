package org.jarida.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.event.Events;
import org.jarida.shared.graphql.NodeId;
import org.jarida.shared.security.Caller;
import org.jarida.shared.security.Role;

/** What administrators, and tokens in their stead, do with the accounts of others. */
@ApplicationScoped
class AdministerAccounts {
    private final AccountService service;
    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final PasswordHashing hashing;
    private final Events events;

    AdministerAccounts(AccountService service, AccountRepository accounts, SessionRepository sessions,
            PasswordHashing hashing, Events events) {
        this.service = service;
        this.accounts = accounts;
        this.sessions = sessions;
        this.hashing = hashing;
        this.events = events;
    }

    @Transactional
    Account create(Caller caller, CreateAccountInput input) {
        requireToHold(caller, input.role(), "role");
        return accounts.findById(service.create(input.email(), input.name(), input.password(), input.role()));
    }

    @Transactional
    Account update(Caller caller, UpdateAccountInput input) {
        UUID id = NodeId.parse(input.id(), UserView.TYPE).orElseThrow(() -> Refusal.notFound("Account", "id"));
        List<UUID> administrators = takesPower(input) ? accounts.lockAdministrators() : List.of();
        Account account = accounts.lock(id);
        if (account == null) throw Refusal.notFound("Account", "id");
        requireToHold(caller, account.role(), "id");
        if (input.role() != null) requireToHold(caller, input.role(), "role");
        if (administrators.equals(List.of(id))) throw lastAdministrator(input);
        AccountUpdated.Before before = AccountUpdated.Before.of(account);
        change(account, input);
        events.raise(before.now(account, input.password() != null));
        return account;
    }

    private void change(Account account, UpdateAccountInput input) {
        if (input.name() != null) account.rename(DisplayName.parse(input.name(), "name"));
        if (input.role() != null) account.become(input.role());
        if (input.disabled() != null) account.disable(input.disabled());
        if (input.password() != null) {
            EmailAddress email = new EmailAddress(account.email());
            account.changePassword(hashing.hash(PasswordRules.check(input.password(), email, "password")));
        }
        if (input.password() != null || account.isDisabled()) sessions.endAll(account.id());
    }

    private static boolean takesPower(UpdateAccountInput input) {
        return input.role() != null && input.role() != Role.ADMIN || Boolean.TRUE.equals(input.disabled());
    }

    /** Whoever opens or changes an account can sign in with it: so nobody does with one that may do more than they. */
    private static void requireToHold(Caller caller, Role role, String path) {
        if (!caller.holds(role.scopes())) throw Refusal.forbidden("May do more than you may", path);
    }

    private static Refusal lastAdministrator(UpdateAccountInput input) {
        String path = Boolean.TRUE.equals(input.disabled()) ? "disabled" : "role";
        return Refusal.forbidden("The last administrator can be neither demoted nor disabled", path);
    }
}
