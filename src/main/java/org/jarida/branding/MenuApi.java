package org.jarida.branding;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jarida.shared.graphql.Outcome;
import org.jarida.shared.security.Role;
import org.jarida.shared.security.Scope;

@GraphQLApi
public class MenuApi {
    private final MenuService menus;
    private final MenuViews views;

    MenuApi(MenuService menus, MenuViews views) {
        this.menus = menus;
        this.views = views;
    }

    @Query
    @PermitAll
    @Description("The menu of one location; null when there is none")
    public MenuView menu(@NonNull @Description("For example main") String location) {
        return views.at(location).orElse(null);
    }

    @Mutation
    @RolesAllowed({Role.IS_EDITOR, Scope.MAY_WRITE_SITE})
    @Description("Writes the whole menu of a location; takes effect at once")
    public @NonNull MenuPayload updateMenu(@NonNull UpdateMenuInput input) {
        return Outcome.of(() -> views.of(menus.update(input)), MenuPayload::new);
    }
}
