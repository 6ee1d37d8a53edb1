package org.jarida.branding;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.NodeId;
import org.jarida.shared.graphql.Versioned;

@Type("Menu")
@Description("What stands at one place of the newspaper's pages")
public record MenuView(
        @Id @NonNull String id, @NonNull int version, @NonNull Instant createdAt, @NonNull Instant updatedAt,
        @NonNull @Description("The newspaper's name for the place: main, footer") String location,
        @NonNull @Description("In their order, without those that lead to something the reader may not see")
        List<@NonNull MenuItemView> items) implements Versioned {
    static final String TYPE = "menu";

    static MenuView of(MenuSettings menu, List<MenuItemView> items) {
        return new MenuView(NodeId.of(TYPE, menu.id()), menu.version(), menu.createdAt(), menu.updatedAt(),
                menu.location(), items);
    }
}
