package org.jarida.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.event.Events;
import org.jarida.shared.security.Role;
import org.jboss.logging.Logger;

/** Writes down what a provider's token says that was not known: a person, or another role. */
@ApplicationScoped
class ProviderNews {
    private static final Logger LOG = Logger.getLogger(ProviderNews.class);

    private final AccountRepository accounts;
    private final Events events;

    ProviderNews(AccountRepository accounts, Events events) {
        this.accounts = accounts;
        this.events = events;
    }

    /**
     * Opens an account for a person who has none; done already by another request, it does nothing. An address opens
     * nothing: if another account has it, this one goes without.
     *
     * @param email null for none
     * @throws Refusal NOT_UNIQUE, when another account has taken the address just now
     */
    @Transactional
    void open(ProviderToken token, String email) {
        accounts.lockSubject(token.issuer(), token.subject());
        if (accounts.findBySubject(token.issuer(), token.subject()).isPresent()) return;
        Account account = new Account(free(email), name(token), token.role(), null);
        account.link(ProviderLink.of(token));
        accounts.add(account);
        events.raise(new AccountCreated(UserView.id(account.id()), account.role()));
        LOG.infof("Opened %s, %s, for someone whom the OpenID Connect provider sent", UserView.id(account.id()),
                account.role());
    }

    /**
     * Gives the account the token's role. Without one it keeps the least, so that its API tokens hold no more. The last
     * administrator stays one: the token then gives what it says, and the account is kept for whoever has its password.
     */
    @Transactional
    void tell(ProviderToken token) {
        Role role = Objects.requireNonNullElse(token.role(), Role.AUTHOR);
        List<UUID> administrators = role == Role.ADMIN ? List.of() : accounts.lockAdministrators();
        Account account = accounts.findBySubject(token.issuer(), token.subject()).orElse(null);
        if (account == null || !account.provider().isChangedBy(token)) return;
        AccountUpdated.Before before = AccountUpdated.Before.of(account);
        account.link(ProviderLink.of(token));
        if (role != Role.ADMIN && account.isLastOf(administrators)) {
            LOG.warnf("%s, whom the OpenID Connect provider demotes, is the last administrator",
                    UserView.id(account.id()));
        } else if (account.role() != role) {
            account.become(role);
            events.raise(before.now(account));
        }
    }

    private EmailAddress free(String email) {
        try {
            EmailAddress address = email == null ? null : EmailAddress.parse(email);
            return address == null || accounts.findByEmail(address.folded()).isPresent() ? null : address;
        } catch (Refusal malformed) {
            return null;
        }
    }

    private static DisplayName name(ProviderToken token) {
        return Stream.of(token.name(), token.email(), token.subject()).filter(Objects::nonNull)
                .flatMap(ProviderNews::displayName).findFirst().orElseGet(() -> new DisplayName("User"));
    }

    private static Stream<DisplayName> displayName(String text) {
        try {
            return Stream.of(DisplayName.parse(text));
        } catch (Refusal unfit) {
            return Stream.empty();
        }
    }
}
