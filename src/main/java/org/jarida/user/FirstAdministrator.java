package org.jarida.user;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.event.Events;
import org.jarida.shared.security.Role;
import org.jboss.logging.Logger;

/** Makes an administrator when there is no account at all, so that somebody can make the others. */
@ApplicationScoped
class FirstAdministrator {
    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);
    /** Any number that no other advisory lock has: nodes that start at once take turns. */
    private static final long LOCK = 0x6A617269_61636374L;

    private final AccountRepository accounts;
    private final PasswordHashing hashing;
    private final Events events;
    private final AdminConfig config;

    FirstAdministrator(AccountRepository accounts, PasswordHashing hashing, Events events, AdminConfig config) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.events = events;
        this.config = config;
    }

    /** Early, so that whatever else fills an empty newspaper finds it there. */
    void whenStarted(@Observes @Priority(100) StartupEvent event) {
        String password = config.password().orElseGet(() -> Secret.random("").text());
        boolean made = QuarkusTransaction.requiringNew().call(() -> make(password));
        if (made && config.password().isEmpty()) show(password);
    }

    private boolean make(String password) {
        if (accounts.count() > 0) return false;
        accounts.getEntityManager().createNativeQuery("select pg_advisory_xact_lock(:lock)")
                .setParameter("lock", LOCK).getResultList();
        if (accounts.count() > 0) return false;
        EmailAddress email = address();
        Account account =
                new Account(email, DisplayName.parse("Administrator"), Role.ADMIN, hashing.hash(password));
        accounts.add(account);
        events.raise(new AccountCreated(UserView.id(account.id()), Role.ADMIN));
        if (config.password().isPresent()) warnOfWeak(password, email);
        LOG.infof("Made the first administrator, %s", email.text());
        return true;
    }

    /** The operator's word counts, also for a trial on their own machine. */
    private static void warnOfWeak(String password, EmailAddress email) {
        try {
            PasswordRules.check(password, email);
        } catch (Refusal refusal) {
            LOG.warnf("JARIDA_ADMIN_PASSWORD is weak: %s", refusal.getMessage());
        }
    }

    private EmailAddress address() {
        try {
            return EmailAddress.parse(config.email());
        } catch (Refusal refusal) {
            throw new IllegalStateException("JARIDA_ADMIN_EMAIL, " + config.email() + ": " + refusal.getMessage(),
                    refusal);
        }
    }

    /** To the console and not the log, whose files and collectors would keep it. */
    private void show(String password) {
        System.out.printf("%n    The first administrator signs in with%n        e-mail   %s%n        password %s%n"
                + "    The password is shown this once. JARIDA_ADMIN_PASSWORD would have named it.%n%n",
                config.email(), password);
    }
}
