package org.jarida.branding;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What stands at one place of the newspaper's pages. Writers hold the site's lock. */
@Entity
@Table(name = "menu")
class Menu extends PanacheEntityBase {
    @Id
    private UUID id;
    private String location;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<MenuItem> items;
    private int version;
    private Instant createdAt;
    private Instant updatedAt;

    protected Menu() {}

    Menu(UUID id, String location, Instant now) {
        this.id = id;
        this.location = location;
        this.createdAt = now;
    }

    int version() {
        return version;
    }

    void fill(List<MenuItem> items, Instant now) {
        this.items = items;
        version++;
        updatedAt = now;
    }

    MenuSettings settings() {
        return new MenuSettings(id, location, items, version, createdAt, updatedAt);
    }
}
