package org.jarida.author;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jarida.category.TreeLock;
import org.jarida.shared.event.Events;
import org.jarida.shared.graphql.DeleteTermInput;
import org.jarida.slug.Slugs;

/** Takes an author from the newspaper: articles are shown without it, its addresses are gone. */
@ApplicationScoped
class DeleteAuthor {
    private final AuthorRepository authors;
    private final Slugs slugs;
    private final TreeLock tree;
    private final Events events;

    DeleteAuthor(AuthorRepository authors, Slugs slugs, TreeLock tree, Events events) {
        this.authors = authors;
        this.slugs = slugs;
        this.tree = tree;
        this.events = events;
    }

    /** Ten minutes: see {@link MergeAuthors}. */
    @Transactional
    @TransactionConfiguration(timeout = 600)
    String delete(DeleteTermInput input) {
        tree.exclusive();
        Author author = authors.open(input.id(), input.expectedVersion(), "id");
        AuthorView before = author.view();
        author.end();
        slugs.forget(author.id());
        authors.flush();
        events.raise(new AuthorDeleted(before.id(), before.version() + 1, before.slug(), before.path()));
        return before.id();
    }
}
