package org.jarida.branding;

import io.smallrye.graphql.api.Context;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jarida.shared.graphql.Given;
import org.jarida.shared.graphql.Outcome;
import org.jarida.shared.security.Role;
import org.jarida.shared.security.Scope;

@GraphQLApi
public class SiteApi {
    private final SiteService sites;
    private final SiteViews views;
    private final Context context;

    SiteApi(SiteService sites, SiteViews views, Context context) {
        this.sites = sites;
        this.views = views;
        this.context = context;
    }

    @Query
    @PermitAll
    @Description("The newspaper's identity and face: names, languages, address, logos, colours, fonts, menus")
    public @NonNull SiteView site() {
        return views.now();
    }

    @Mutation
    @RolesAllowed({Role.IS_ADMIN, Scope.MAY_WRITE_SITE})
    @Description("Changes the newspaper's identity and face; takes effect at once")
    public @NonNull SitePayload updateSite(@NonNull UpdateSiteInput input) {
        Given given = Given.of(context, "input");
        return Outcome.of(() -> views.of(sites.update(input, given)), SitePayload::new);
    }
}
