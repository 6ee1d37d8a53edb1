package org.jarida.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.event.Events;
import org.jarida.shared.security.Role;

/** The newsroom's accounts. */
@ApplicationScoped
public class AccountService {
    private final AccountRepository accounts;
    private final PasswordHashing hashing;
    private final Events events;

    AccountService(AccountRepository accounts, PasswordHashing hashing, Events events) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.events = events;
    }

    /**
     * Opens an account.
     *
     * @param email    unique whatever its case
     * @param password null for an account that does not sign in with a password
     * @return the account's id
     * @throws Refusal REQUIRED, INVALID, TOO_LONG or NOT_UNIQUE, path {@code email}, {@code name} or {@code password}
     */
    @Transactional
    public UUID create(String email, String name, String password, Role role) {
        EmailAddress address = EmailAddress.parse(email, "email");
        DisplayName displayName = DisplayName.parse(name, "name");
        String hash = password == null ? null : hashing.hash(PasswordRules.check(password, address, "password"));
        return add(new Account(address, displayName, role, hash));
    }

    private UUID add(Account account) {
        accounts.add(account);
        events.raise(new AccountCreated(UserView.id(account.id()), account.role()));
        return account.id();
    }

    @Transactional
    Optional<KnownAccount> forSignIn(String email) {
        return accounts.findByEmail(EmailAddress.fold(email)).map(KnownAccount::of);
    }

    @Transactional
    KnownAccount known(UUID id) {
        return KnownAccount.of(accounts.findById(id));
    }

    @Transactional
    Account get(UUID id) {
        return accounts.findById(id);
    }

    @Transactional
    List<Account> findAll(Collection<UUID> ids) {
        return accounts.list("id in ?1", ids);
    }

    /** The account with this address, whatever its case. */
    @Transactional
    public Optional<UUID> find(String email) {
        return accounts.findByEmail(EmailAddress.fold(email)).map(Account::id);
    }
}
