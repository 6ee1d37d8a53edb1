package org.jarida.branding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jarida.shared.error.ConflictError;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.event.Events;
import org.jarida.shared.graphql.NodeId;
import org.jarida.shared.graphql.Nodes;
import org.jarida.shared.persistence.Uuid7;

@ApplicationScoped
public class MenuService {
    private static final int MOST = 50;

    private final SiteRepository sites;
    private final MenuRepository menus;
    private final MenuViews views;
    private final Nodes nodes;
    private final Events events;

    MenuService(SiteRepository sites, MenuRepository menus, MenuViews views, Nodes nodes, Events events) {
        this.sites = sites;
        this.menus = menus;
        this.views = views;
        this.nodes = nodes;
        this.events = events;
    }

    /** Writers of all menus queue on the site's row: the first menu of a location has none of its own to queue on. */
    @Transactional
    public MenuSettings update(UpdateMenuInput input) {
        String location = KebabName.required(input.location(), "location");
        SiteSettings site = sites.lock().settings();
        Menu menu = menus.at(location);
        refuseStale(menu, input.expectedVersion());
        List<String> before = menu == null ? List.of() : targets(menu);
        List<MenuItem> items = MenuInputs.read(input.items(), site.defaultLocale(), nodes);
        if (menu == null && menus.count() >= MOST)
            throw Refusal.tooLarge("A newspaper has at most " + MOST + " menus", "location");
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Menu written = menu == null ? new Menu(Uuid7.next(), location, now) : menu;
        written.fill(items, now);
        menus.persistAndFlush(written);
        events.raise(new MenuUpdated(NodeId.of(MenuView.TYPE, written.settings().id()), location, before,
                targets(written)));
        return written.settings();
    }

    private void refuseStale(Menu menu, Integer expectedVersion) {
        if (menu == null && expectedVersion != null) throw Refusal.notFound("Menu", "location");
        if (menu != null && (expectedVersion == null || expectedVersion != menu.version()))
            throw ConflictError.refuse(menu.version(), views.of(menu.settings()), List.of());
    }

    private static List<String> targets(Menu menu) {
        return menu.settings().targetIds().distinct().toList();
    }
}
