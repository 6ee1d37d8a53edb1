package org.jarida.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jarida.shared.graphql.LocalClient;
import org.jarida.shared.security.Caller;
import org.jarida.user.AccountService;

/** Writes the whole demo into an empty database. */
@ApplicationScoped
class DemoWriter {
    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    private final DemoCorpus corpus;
    private final AccountService accounts;
    private final LocalClient client;
    private final EntityManager entities;

    DemoWriter(DemoCorpus corpus, AccountService accounts, LocalClient client, EntityManager entities) {
        this.corpus = corpus;
        this.accounts = accounts;
        this.client = client;
        this.entities = entities;
    }

    /** @return what there is now, for the log */
    String write() {
        DemoDesk desk = desk(DemoAccount.ADMIN);
        desk(DemoAccount.EDITOR);
        DemoSite site = new DemoSite(desk);
        site.identity();
        DemoTerms terms = new DemoTerms(desk);
        List<DemoCategory> sections = corpus.categories();
        sections.forEach(terms::add);
        site.menus(sections, terms);
        List<DemoAuthor> authors = corpus.authors();
        authors.forEach(terms::add);
        List<DemoArticle> articles = corpus.articles();
        DemoArticles writing = new DemoArticles(desk, desk(DemoAccount.AUTHOR), terms,
                DemoDates.of(articles, ZONE, Clock.systemUTC()));
        articles.forEach(writing::publish);
        corpus.unpublished().forEach(writing::keepFromReaders);
        corpus.redirects().forEach(writing::redirect);
        return "%d articles, %d sections, %d authors".formatted(articles.size(), sections.size(), authors.size());
    }

    private DemoDesk desk(DemoAccount account) {
        UUID id = accounts.find(account.email).orElseGet(() ->
                accounts.create(account.email, account.displayName, account.password(), account.role()));
        return new DemoDesk(client, entities, Caller.account(id, account.role()));
    }
}
