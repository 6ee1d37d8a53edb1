package org.jarida.tag;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jarida.category.TreeLock;
import org.jarida.shared.event.Events;
import org.jarida.shared.graphql.DeleteTermInput;
import org.jarida.slug.Slugs;

/** Takes a tag from the newspaper: articles are shown without it, its addresses are gone. */
@ApplicationScoped
class DeleteTag {
    private final TagRepository tags;
    private final Slugs slugs;
    private final TreeLock tree;
    private final Events events;

    DeleteTag(TagRepository tags, Slugs slugs, TreeLock tree, Events events) {
        this.tags = tags;
        this.slugs = slugs;
        this.tree = tree;
        this.events = events;
    }

    /** Ten minutes: see {@link MergeTags}. */
    @Transactional
    @TransactionConfiguration(timeout = 600)
    String delete(DeleteTermInput input) {
        tree.exclusive();
        Tag tag = tags.open(input.id(), input.expectedVersion(), "id");
        TagView before = tag.view();
        tag.end();
        slugs.forget(tag.id());
        tags.flush();
        events.raise(new TagDeleted(before.id(), before.version() + 1, before.slug(), before.path()));
        return before.id();
    }
}
