package org.jarida.article;

import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.author.AuthorView;

@Type("Credit")
@Description("One name of a byline")
public final class CreditView {
    private final Credit credit;
    private final Function<UUID, AuthorView> authors;

    CreditView(Credit credit, Function<UUID, AuthorView> authors) {
        this.credit = credit;
        this.authors = authors;
    }

    public @Description("Null for a name that is no author of the newspaper") AuthorView getAuthor() {
        return credit.authorId() == null ? null : authors.apply(credit.authorId());
    }

    public @NonNull @Description("As printed, also when the author was renamed since") String getName() {
        return credit.name();
    }

    public @NonNull CreditRole getRole() {
        return credit.role();
    }
}
