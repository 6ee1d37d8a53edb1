package org.jarida.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Publications implements PanacheRepositoryBase<Publication, UUID> {
    void end(Publication publication) {
        delete(publication);
        flush();
    }
}
