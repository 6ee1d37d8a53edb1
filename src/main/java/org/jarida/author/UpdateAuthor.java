package org.jarida.author;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jarida.richtext.ReadMedia;
import org.jarida.shared.event.Events;
import org.jarida.shared.graphql.Given;
import org.jarida.slug.Slugs;
import org.jarida.slug.Space;

@ApplicationScoped
class UpdateAuthor {
    private final AuthorRepository authors;
    private final ReadMedia media;
    private final Slugs slugs;
    private final Events events;

    UpdateAuthor(AuthorRepository authors, ReadMedia media, Slugs slugs, Events events) {
        this.authors = authors;
        this.media = media;
        this.slugs = slugs;
        this.events = events;
    }

    @Transactional
    AuthorView update(UpdateAuthorInput input, Given given) {
        Author author = authors.open(input.id(), input.expectedVersion(), "id");
        AuthorView before = author.view();
        if (given.has("name")) author.rename(AuthorTexts.name(input.name()));
        if (given.has("bio")) author.describe(AuthorTexts.bio(input.bio()));
        if (given.has("jobTitle")) author.appoint(AuthorTexts.jobTitle(input.jobTitle()));
        if (given.has("avatar")) author.portray(media.of(input.avatar(), "avatar"));
        if (given.has("sameAs")) author.link(AuthorTexts.sameAs(input.sameAs()));
        if (given.has("slug")) author.moveTo(slug(author, input.slug()));
        author.touch();
        authors.flush();
        AuthorView now = author.view();
        events.raise(new AuthorUpdated(now.id(), now.version(), before.slug(), now.slug(), before.path(), now.path()));
        return now;
    }

    /** The former one goes on leading here. */
    private String slug(Author author, String typed) {
        String slug = typed == null ? slugs.make(Space.AUTHOR, author.id(), author.name(), "author")
                : slugs.take(Space.AUTHOR, author.id(), typed, "slug");
        slugs.seen(Space.AUTHOR, slug);
        return slug;
    }
}
