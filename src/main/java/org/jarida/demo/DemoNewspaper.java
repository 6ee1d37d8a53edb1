package org.jarida.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jarida.shared.graphql.LocalClient;
import org.jarida.shared.security.Caller;
import org.jarida.user.AccountService;
import org.jboss.logging.Logger;

/** Fills an empty database, through the operations that any client has, in one transaction: all of it or nothing. */
@ApplicationScoped
class DemoNewspaper {
    private static final Logger LOG = Logger.getLogger(DemoNewspaper.class);
    private static final int SECONDS = 300;
    /** Any number that no other advisory lock has: nodes that start at once take turns. */
    private static final long LOCK = 0x6A617269_64656D6FL;

    private final DemoConfig config;
    private final DemoCorpus corpus;
    private final AccountService accounts;
    private final LocalClient client;
    private final EntityManager entities;

    DemoNewspaper(DemoConfig config, DemoCorpus corpus, AccountService accounts, LocalClient client, EntityManager entities) {
        this.config = config;
        this.corpus = corpus;
        this.accounts = accounts;
        this.client = client;
        this.entities = entities;
    }

    /** After the first administrator. */
    void whenStarted(@Observes @Priority(200) StartupEvent event) {
        if (!config.enabled()) return;
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(this::fillIfEmpty);
    }

    private void fillIfEmpty() {
        entities.createNativeQuery("select pg_advisory_xact_lock(:lock)").setParameter("lock", LOCK).getSingleResult();
        Map<DemoAccount, UUID> staff = new HashMap<>();
        for (DemoAccount account : DemoAccount.values())
            accounts.find(account.email).ifPresent(id -> staff.put(account, id));
        Caller anyone = Caller.account(UUID.randomUUID(), DemoAccount.ADMIN.role());
        Map<?, ?> categories = (Map<?, ?>) client.run(anyone, "{ categories(first: 1) { totalCount } }", Map.of()).get("categories");
        if (!categories.get("totalCount").equals(0)) return;
        for (DemoAccount account : DemoAccount.values())
            staff.computeIfAbsent(account, missing -> accounts.create(missing.email, missing.displayName, missing.password(), missing.role()));
        DemoWriter writer = new DemoWriter(client, Caller.account(staff.get(DemoAccount.ADMIN), DemoAccount.ADMIN.role()));
        writer.site();
        List<DemoCategory> sections = corpus.categories();
        sections.forEach(writer::category);
        writer.menus(sections);
        List<DemoArticle> articles = corpus.articles();
        articles.forEach(writer::article);
        writer.draft();
        LOG.infof("Filled the empty database with a demo newspaper: %d sections, %d articles", sections.size(), articles.size());
    }
}
