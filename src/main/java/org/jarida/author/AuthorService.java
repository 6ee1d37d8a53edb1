package org.jarida.author;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jarida.richtext.MediaUse;
import org.jarida.richtext.ReadMedia;
import org.jarida.shared.event.Events;
import org.jarida.shared.graphql.Given;
import org.jarida.shared.persistence.Idempotency;
import org.jarida.shared.persistence.Uuid7;
import org.jarida.slug.Slugs;
import org.jarida.slug.Space;

@ApplicationScoped
public class AuthorService {
    private final AuthorRepository authors;
    private final ReadMedia media;
    private final Slugs slugs;
    private final Idempotency idempotency;
    private final Events events;

    AuthorService(AuthorRepository authors, ReadMedia media, Slugs slugs, Idempotency idempotency, Events events) {
        this.authors = authors;
        this.media = media;
        this.slugs = slugs;
        this.idempotency = idempotency;
        this.events = events;
    }

    @Transactional
    public AuthorView create(CreateAuthorInput input, Given given) {
        return idempotency.once(input.idempotencyKey(), "createAuthor", given.raw(), AuthorView.class, () -> create(input));
    }

    private AuthorView create(CreateAuthorInput input) {
        String name = AuthorTexts.name(input.name());
        String jobTitle = AuthorTexts.jobTitle(input.jobTitle());
        String bio = AuthorTexts.bio(input.bio());
        MediaUse avatar = media.of(input.avatar(), "avatar");
        List<String> sameAs = AuthorTexts.sameAs(input.sameAs());
        UUID id = Uuid7.next();
        String slug = input.slug() == null ? slugs.make(Space.AUTHOR, id, name, "author")
                : slugs.take(Space.AUTHOR, id, input.slug(), "slug");
        slugs.seen(Space.AUTHOR, slug);
        Author author = new Author(id, name, slug, bio, jobTitle, avatar, sameAs,
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        authors.persistAndFlush(author);
        events.raise(new AuthorCreated(author.view().id(), slug, author.view().path()));
        return author.view();
    }
}
