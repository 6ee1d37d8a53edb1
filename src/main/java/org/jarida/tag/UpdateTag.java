package org.jarida.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.event.Events;
import org.jarida.shared.graphql.Given;
import org.jarida.slug.Slugs;
import org.jarida.slug.Space;
import org.jarida.text.TextRules;

@ApplicationScoped
class UpdateTag {
    private final TagRepository tags;
    private final Slugs slugs;
    private final Events events;

    UpdateTag(TagRepository tags, Slugs slugs, Events events) {
        this.tags = tags;
        this.slugs = slugs;
        this.events = events;
    }

    @Transactional
    TagView update(UpdateTagInput input, Given given) {
        Tag tag = tags.open(input.id(), input.expectedVersion(), "id");
        TagView before = tag.view();
        if (given.has("name")) rename(tag, input.name());
        if (given.has("slug")) tag.moveTo(slug(tag, input.slug()));
        tag.touch();
        tags.flush();
        TagView now = tag.view();
        events.raise(new TagUpdated(now.id(), now.version(), before.slug(), now.slug(), before.path(), now.path()));
        return now;
    }

    private void rename(Tag tag, String typed) {
        String name = TextRules.required(typed, TagService.MAX_NAME, "name"), fold = Tag.fold(name);
        if (fold.isBlank()) throw Refusal.invalid("No letter or digit is left of this name", "name");
        tags.lockName(fold);
        if (tags.findByFold(fold).filter(other -> !other.id().equals(tag.id())).isPresent())
            throw Refusal.notUnique("There is a tag of this name", "name");
        tag.rename(name);
    }

    /** The former one goes on leading here. */
    private String slug(Tag tag, String typed) {
        String slug = typed == null ? slugs.make(Space.TAG, tag.id(), tag.name(), "tag")
                : slugs.take(Space.TAG, tag.id(), typed, "slug");
        slugs.seen(Space.TAG, slug);
        return slug;
    }
}
