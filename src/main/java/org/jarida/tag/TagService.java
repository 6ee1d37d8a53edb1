package org.jarida.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.event.Events;
import org.jarida.shared.graphql.Given;
import org.jarida.shared.persistence.Idempotency;
import org.jarida.shared.persistence.Uuid7;
import org.jarida.slug.Slugs;
import org.jarida.slug.Space;
import org.jarida.text.TextRules;

@ApplicationScoped
public class TagService {
    static final int MAX_NAME = 100;

    private final TagRepository tags;
    private final Slugs slugs;
    private final Idempotency idempotency;
    private final Events events;

    TagService(TagRepository tags, Slugs slugs, Idempotency idempotency, Events events) {
        this.tags = tags;
        this.slugs = slugs;
        this.idempotency = idempotency;
        this.events = events;
    }

    @Transactional
    public TagView create(CreateTagInput input, Given given) {
        return idempotency.once(input.idempotencyKey(), "createTag", given.raw(), TagView.class, () -> create(input));
    }

    /** A name that folds like an existing tag's is that tag, unless another slug is asked for. */
    private TagView create(CreateTagInput input) {
        String name = TextRules.required(input.name(), MAX_NAME, "name");
        String fold = Tag.fold(name);
        if (fold.isBlank()) throw Refusal.invalid("No letter or digit is left of this name", "name");
        tags.lockName(fold); // makers of one tag queue: the second finds what the first made
        Optional<Tag> existing = tags.findByFold(fold);
        if (existing.isPresent()) {
            if (input.slug() == null) return existing.get().view();
            throw Refusal.notUnique("There is a tag of this name", "name");
        }
        UUID id = Uuid7.next();
        String slug = input.slug() == null ? slugs.make(Space.TAG, id, name, "tag")
                : slugs.take(Space.TAG, id, input.slug(), "slug");
        slugs.seen(Space.TAG, slug);
        Tag tag = new Tag(id, name, slug, Instant.now().truncatedTo(ChronoUnit.MICROS));
        tags.persistAndFlush(tag);
        events.raise(new TagCreated(tag.view().id(), slug, tag.view().path()));
        return tag.view();
    }
}
