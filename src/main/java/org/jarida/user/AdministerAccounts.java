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
    private final OidcConfig oidc;

    AdministerAccounts(AccountService service, AccountRepository accounts, SessionRepository sessions,
            PasswordHashing hashing, Events events, OidcConfig oidc) {
        this.service = service;
        this.accounts = accounts;
        this.sessions = sessions;
        this.hashing = hashing;
        this.events = events;
        this.oidc = oidc;
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
        if (takesPower(input) && account.isLastOf(administrators)) throw lastAdministrator(input);
        AccountUpdated.Before before = AccountUpdated.Before.of(account);
        if (input.providerSubject() != null) link(caller, account, input.providerSubject());
        change(account, input);
        accounts.flushLink();
        events.raise(before.now(account));
        return account;
    }

    private void change(Account account, UpdateAccountInput input) {
        if (input.name() != null) account.rename(DisplayName.parse(input.name(), "name"));
        if (input.role() != null && input.role() != account.role()) giveRole(account, input.role());
        if (input.disabled() != null) account.disable(input.disabled());
        if (input.password() != null) {
            if (account.email() == null) throw Refusal.invalid("Without an address there is no sign-in", "password");
            EmailAddress email = new EmailAddress(account.email());
            account.changePassword(hashing.hash(PasswordRules.check(input.password(), email, "password")));
        }
        if (input.password() != null || account.isDisabled()) sessions.endAll(account.id());
    }

    /**
     * Whoever links could wait, with the account's password, for the person to bring it another role: so nobody does
     * who may do less than that person could.
     */
    private void link(Caller caller, Account account, String subject) {
        requireToHold(caller, Role.ADMIN, "providerSubject");
        account.link(subject.isEmpty() ? null : ProviderLink.to(oidc.issuer().orElseThrow(
                () -> Refusal.invalid("No OpenID Connect provider is set up", "providerSubject")), subject));
    }

    /** A role that the provider gives would come back with its next token; a demotion that does not hold is none. */
    private void giveRole(Account account, Role role) {
        ProviderLink link = account.provider();
        if (link != null && oidc.issuer().filter(link.providerIssuer()::equals).isPresent()) {
            throw Refusal.forbidden("The OpenID Connect provider gives this account its role", "role");
        }
        account.become(role);
        if (link != null) account.link(ProviderLink.to(link.providerIssuer(), link.providerSubject()));
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
