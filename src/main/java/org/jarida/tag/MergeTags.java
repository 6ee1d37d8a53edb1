package org.jarida.tag;

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

/** Makes several tags one. */
@ApplicationScoped
class MergeTags {
    private static final int MOST = 100;

    private final TagRepository tags;
    private final Slugs slugs;
    private final TreeLock tree;
    private final Events events;

    MergeTags(TagRepository tags, Slugs slugs, TreeLock tree, Events events) {
        this.tags = tags;
        this.slugs = slugs;
        this.tree = tree;
        this.events = events;
    }

    /** Ten minutes: the lists of a tag of very many articles are rewritten at once. */
    @Transactional
    @TransactionConfiguration(timeout = 600)
    TagView merge(MergeTermsInput input) {
        tree.besideArticles();
        Tag target = tags.open(input.targetId(), input.expectedVersion(), "targetId");
        List<Tag> sources = sources(input.sourceIds(), target.id());
        List<TagView> before = sources.stream().map(Tag::view).toList();
        for (Tag source : sources) {
            source.mergeInto(target.id());
            tags.follow(source.id(), target.id());
            slugs.handOver(source.id(), target.id());
        }
        target.touch();
        tags.flush();
        TagView now = target.view();
        events.raise(new TagsMerged(now.id(), now.version(), now.slug(), now.path(), before.stream().map(TagView::id).toList(),
                before.stream().map(TagView::slug).toList(), before.stream().map(TagView::path).toList()));
        return now;
    }

    private List<Tag> sources(List<String> ids, UUID target) {
        if (ids.isEmpty()) throw Refusal.required("sourceIds");
        if (ids.size() > MOST) throw Refusal.tooLarge("More than " + MOST + " tags", "sourceIds");
        Map<UUID, Tag> sources = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            Tag source = tags.lock(ids.get(i), "sourceIds", String.valueOf(i));
            if (source.id().equals(target))
                throw Refusal.invalid("A tag is not merged into itself", "sourceIds", String.valueOf(i));
            sources.put(source.id(), source);
        }
        return new ArrayList<>(sources.values());
    }
}
