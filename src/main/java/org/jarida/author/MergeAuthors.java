package org.jarida.author;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jarida.category.TreeLock;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.event.Events;
import org.jarida.shared.graphql.MergeTermsInput;
import org.jarida.slug.Slugs;

/** Makes several authors one. */
@ApplicationScoped
class MergeAuthors {
    private static final int MOST = 100;

    private final AuthorRepository authors;
    private final Slugs slugs;
    private final TreeLock tree;
    private final Events events;

    MergeAuthors(AuthorRepository authors, Slugs slugs, TreeLock tree, Events events) {
        this.authors = authors;
        this.slugs = slugs;
        this.tree = tree;
        this.events = events;
    }

    /** Ten minutes: the lists of a author of very many articles are rewritten at once. */
    @Transactional
    @TransactionConfiguration(timeout = 600)
    AuthorView merge(MergeTermsInput input) {
        tree.besideArticles();
        Author target = authors.open(input.targetId(), input.expectedVersion(), "targetId");
        List<Author> sources = sources(input.sourceIds(), target.id());
        List<AuthorView> before = sources.stream().map(Author::view).toList();
        for (Author source : sources) {
            source.mergeInto(target.id());
            authors.follow(source.id(), target.id());
            slugs.handOver(source.id(), target.id());
        }
        target.touch();
        authors.flush();
        AuthorView now = target.view();
        events.raise(new AuthorsMerged(now.id(), now.version(), now.slug(), now.path(), before.stream().map(AuthorView::id).toList(),
                before.stream().map(AuthorView::slug).toList(), before.stream().map(AuthorView::path).toList()));
        return now;
    }

    private List<Author> sources(List<String> ids, UUID target) {
        if (ids.isEmpty()) throw Refusal.required("sourceIds");
        if (ids.size() > MOST) throw Refusal.tooLarge("More than " + MOST + " authors", "sourceIds");
        Map<UUID, Author> sources = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            Author source = authors.lock(ids.get(i), "sourceIds", String.valueOf(i));
            if (source.id().equals(target))
                throw Refusal.invalid("An author is not merged into itself", "sourceIds", String.valueOf(i));
            sources.put(source.id(), source);
        }
        return new ArrayList<>(sources.values());
    }
}
