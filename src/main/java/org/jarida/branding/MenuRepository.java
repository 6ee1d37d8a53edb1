package org.jarida.branding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class MenuRepository implements PanacheRepositoryBase<Menu, UUID> {
    /** Null when nothing is there yet. */
    Menu at(String location) {
        return find("location", location).firstResult();
    }
}
