package org.jarida.article;

import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jarida.shared.graphql.DeletePayload;
import org.jarida.shared.graphql.DeleteTermInput;
import org.jarida.shared.graphql.Outcome;
import org.jarida.shared.graphql.PageRequest;
import org.jarida.shared.security.Role;
import org.jarida.shared.security.Scope;

@GraphQLApi
public class RedirectApi {
    private final EditRedirects edits;
    private final RedirectViews views;

    RedirectApi(EditRedirects edits, RedirectViews views) {
        this.edits = edits;
        this.views = views;
    }

    @Query("redirects")
    @RolesAllowed({Role.IS_EDITOR, Scope.MAY_WRITE_SITE})
    @Description("What editors made, by path")
    public @NonNull RedirectConnection redirects(
            @Description("Part of a path or a target, in any spelling that folds alike") String search,
            @Description("1 to 100, 20 when absent") Integer first, @Description("A cursor of this list") String after) {
        return views.page(search, PageRequest.of(RedirectViews.CURSORS, first, after));
    }

    @Mutation
    @RolesAllowed({Role.IS_EDITOR, Scope.MAY_WRITE_SITE})
    @Description("Sends readers from a path at which nothing is to another; what stands at a path goes before it")
    public @NonNull RedirectPayload createRedirect(@NonNull CreateRedirectInput input) {
        return Outcome.of(() -> edits.create(input), RedirectPayload::new);
    }

    @Mutation
    @RolesAllowed({Role.IS_EDITOR, Scope.MAY_WRITE_SITE})
    @Description("From now on the path leads where it would without the redirect")
    public @NonNull DeletePayload deleteRedirect(@NonNull DeleteTermInput input) {
        return Outcome.of(() -> edits.delete(input), DeletePayload::new);
    }
}
