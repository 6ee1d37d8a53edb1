package org.jarida.author;

import io.smallrye.graphql.api.Context;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jarida.shared.graphql.DeletePayload;
import org.jarida.shared.graphql.DeleteTermInput;
import org.jarida.shared.graphql.Given;
import org.jarida.shared.graphql.MergeTermsInput;
import org.jarida.shared.graphql.NodeId;
import org.jarida.shared.graphql.Outcome;
import org.jarida.shared.graphql.PageRequest;
import org.jarida.shared.graphql.TermBy;
import org.jarida.shared.security.Role;
import org.jarida.shared.security.Scope;

@GraphQLApi
public class AuthorApi {
    private final AuthorService authors;
    private final UpdateAuthor updates;
    private final MergeAuthors merges;
    private final DeleteAuthor deletes;
    private final AuthorViews views;
    private final Context context;

    AuthorApi(AuthorService authors, UpdateAuthor updates, MergeAuthors merges, DeleteAuthor deletes, AuthorViews views, Context context) {
        this.authors = authors;
        this.updates = updates;
        this.merges = merges;
        this.deletes = deletes;
        this.views = views;
        this.context = context;
    }

    @Query
    @PermitAll
    @Description("One author; null when there is none")
    public AuthorView author(@NonNull TermBy by) {
        if (by.id() != null) return NodeId.parse(by.id(), AuthorView.TYPE).map(id -> views.load(List.of(id)).get(id)).orElse(null);
        if (by.slug() != null) return views.findBySlug(by.slug()).orElse(null);
        Optional<String> slug = by.path().startsWith(AuthorView.PATHS) ? Optional.of(by.path().substring(AuthorView.PATHS.length())) : Optional.empty();
        return slug.flatMap(views::findBySlug).filter(author -> author.path().equals(by.path())).orElse(null);
    }

    @Query("authors")
    @PermitAll
    @Description("Authors by name")
    public @NonNull AuthorConnection authors(
            @Description("Part of a name, in any spelling that folds alike") String search,
            @Description("1 to 100, 20 when absent") Integer first, @Description("A cursor of this list") String after) {
        return views.page(search, PageRequest.of(AuthorViews.CURSORS, first, after));
    }

    @Mutation
    @RolesAllowed({Role.IS_EDITOR, Scope.MAY_WRITE_TAXONOMY})
    @Description("Creates an author; two may bear one name")
    public @NonNull AuthorPayload createAuthor(@NonNull CreateAuthorInput input) {
        Given given = Given.of(context, "input");
        return Outcome.of(() -> authors.create(input, given), AuthorPayload::new);
    }

    @Mutation
    @RolesAllowed({Role.IS_EDITOR, Scope.MAY_WRITE_TAXONOMY})
    @Description("Changes what is said of an author; articles keep the name that they were printed with")
    public @NonNull AuthorPayload updateAuthor(@NonNull UpdateAuthorInput input) {
        Given given = Given.of(context, "input");
        return Outcome.of(() -> updates.update(input, given), AuthorPayload::new);
    }

    @Mutation
    @RolesAllowed({Role.IS_EDITOR, Scope.MAY_WRITE_TAXONOMY})
    @Description("Makes authors one: articles of each are the target's, bylines keep the name as printed")
    public @NonNull AuthorPayload mergeAuthors(@NonNull MergeTermsInput input) {
        return Outcome.of(() -> merges.merge(input), AuthorPayload::new);
    }

    @Mutation
    @RolesAllowed({Role.IS_EDITOR, Scope.MAY_WRITE_TAXONOMY})
    @Description("Takes an author from the newspaper; bylines keep the name as printed")
    public @NonNull DeletePayload deleteAuthor(@NonNull DeleteTermInput input) {
        return Outcome.of(() -> deletes.delete(input), DeletePayload::new);
    }
}
