package org.jarida.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
    private final DemoWriter writer;
    private final AccountService accounts;
    private final EntityManager entities;

    DemoNewspaper(DemoConfig config, DemoWriter writer, AccountService accounts, EntityManager entities) {
        this.config = config;
        this.writer = writer;
        this.accounts = accounts;
        this.entities = entities;
    }

    /** After the first administrator. */
    void whenStarted(@Observes @Priority(200) StartupEvent event) {
        if (config.enabled()) QuarkusTransaction.requiringNew().timeout(SECONDS).run(this::fillIfEmpty);
    }

    /** Those of the demo that are in this database. */
    List<DemoAccount> accounts() {
        if (!config.enabled()) return List.of();
        return Arrays.stream(DemoAccount.values()).filter(it -> accounts.find(it.email).isPresent()).toList();
    }

    private void fillIfEmpty() {
        entities.createNativeQuery("select pg_advisory_xact_lock(:lock)").setParameter("lock", LOCK).getSingleResult();
        long articles = count("article"), sections = count("category");
        if (articles + sections + count("tag") + count("author") > 0) {
            LOG.infof("Left the database as it is, without writing the demo newspaper: it is not empty but holds "
                    + "%d articles and %d sections", articles, sections);
            return;
        }
        long start = System.nanoTime();
        String written = writer.write();
        LOG.infof("Filled the empty database with a demo newspaper in %d ms: %s",
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start), written);
    }

    private long count(String table) {
        return ((Number) entities.createNativeQuery("select count(*) from " + table).getSingleResult()).longValue();
    }
}
