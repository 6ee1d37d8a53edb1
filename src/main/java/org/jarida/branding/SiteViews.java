package org.jarida.branding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jarida.shared.graphql.NodeSource;
import org.jarida.shared.graphql.ReadContext;

/** The newspaper as clients see it, in the request's locale. */
@ApplicationScoped
class SiteViews implements NodeSource {
    private final CurrentSite current;
    private final MenuViews menus;
    private final ReadContext reading;

    SiteViews(CurrentSite current, MenuViews menus, ReadContext reading) {
        this.current = current;
        this.menus = menus;
        this.reading = reading;
    }

    SiteView now() {
        return of(current.settings());
    }

    SiteView of(SiteSettings site) {
        return new SiteView(site, site.shown(reading.locale().orElse(null)), menus::all);
    }

    @Override
    public String type() {
        return SiteView.TYPE;
    }

    @Override
    public Map<UUID, SiteView> load(Collection<UUID> ids) {
        SiteSettings site = current.settings();
        return ids.contains(site.id()) ? Map.of(site.id(), of(site)) : Map.of();
    }
}
