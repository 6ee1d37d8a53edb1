package org.jarida.branding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jarida.shared.graphql.Node;
import org.jarida.shared.graphql.NodeSource;
import org.jarida.shared.graphql.Nodes;
import org.jarida.shared.graphql.ReadContext;

/** Menus as clients see them: what their items lead to is loaded for all of them at once, one load a type. */
@ApplicationScoped
class MenuViews implements NodeSource {
    private final CurrentSite current;
    private final Nodes nodes;
    private final ReadContext reading;

    MenuViews(CurrentSite current, Nodes nodes, ReadContext reading) {
        this.current = current;
        this.nodes = nodes;
        this.reading = reading;
    }

    List<MenuView> all() {
        return of(current.menus());
    }

    Optional<MenuView> at(String location) {
        return of(current.menus().stream().filter(menu -> menu.location().equals(location)).toList()).stream()
                .findFirst();
    }

    MenuView of(MenuSettings menu) {
        return of(List.of(menu)).get(0);
    }

    private List<MenuView> of(List<MenuSettings> menus) {
        Map<String, MenuTarget> targets = new HashMap<>();
        // By the ids as they were written: a term that was merged answers as the other one.
        List<String> ids = menus.stream().flatMap(MenuSettings::targetIds).distinct().toList();
        List<Node> found = nodes.load(ids);
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            Node node = found.get(i);
            nodes.page(node).ifPresent(page -> targets.put(id, new MenuTarget(node, page)));
        }
        SiteSettings site = current.settings();
        MenuItems items = new MenuItems(site, site.shown(reading.locale().orElse(null)), targets);
        return menus.stream().map(menu -> MenuView.of(menu, items.of(menu.items()))).toList();
    }

    @Override
    public String type() {
        return MenuView.TYPE;
    }

    @Override
    public Map<UUID, MenuView> load(Collection<UUID> ids) {
        List<MenuSettings> asked = current.menus().stream().filter(menu -> ids.contains(menu.id())).toList();
        List<MenuView> views = of(asked);
        Map<UUID, MenuView> found = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) found.put(asked.get(i).id(), views.get(i));
        return found;
    }
}
