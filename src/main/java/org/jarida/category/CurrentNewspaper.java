package org.jarida.category;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jarida.branding.CurrentSite;
import org.jarida.branding.MenuSettings;
import org.jarida.branding.MenuUpdated;
import org.jarida.branding.SiteSettings;
import org.jarida.branding.SiteUpdated;

/** The newspaper as this request sees it: read once, by one statement, when first needed. */
@RequestScoped
public class CurrentNewspaper implements CurrentSite {
    private static final String READ = """
            select cast(row_to_json(s) as text),
                   (select cast(coalesce(json_agg(c), '[]') as text) from category c where c.deleted_at is null),
                   (select cast(coalesce(json_object_agg(c.id, c.merged_into), '{}') as text) from category c
                     where c.merged_into is not null)%s
            from site s""";
    private static final String MENUS = """
            ,
                   (select cast(coalesce(json_agg(m order by m.location), '[]') as text) from menu m)""";

    /** One for all requests: a mapper learns the classes that it reads, which takes longer than reading them. */
    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final TypeReference<Map<UUID, UUID>> MERGED = new TypeReference<>() {};

    private final EntityManager entities;
    private Newspaper newspaper;
    private List<MenuSettings> menus;

    CurrentNewspaper(EntityManager entities) {
        this.entities = entities;
    }

    public Newspaper get() {
        if (newspaper == null) read(false);
        return newspaper;
    }

    /** Who asks for the site asks for its menus next: both come by one statement, unless an article was asked for before. */
    @Override
    public SiteSettings settings() {
        if (newspaper == null) read(true);
        return newspaper.site();
    }

    @Override
    public List<MenuSettings> menus() {
        if (menus == null) read(true);
        return menus;
    }

    /** As it is now, whatever this request read before: for who holds the tree's lock. */
    Newspaper again() {
        forget();
        return get();
    }

    /** What this request read may be old by now: for who took the tree's lock since. */
    public void forget() {
        newspaper = null;
    }

    void forget(@Observes CategoryEvent event) {
        newspaper = null;
    }

    void forget(@Observes SiteUpdated event) {
        newspaper = null;
    }

    void forget(@Observes MenuUpdated event) {
        menus = null;
    }

    private void read(boolean withMenus) {
        String sql = READ.formatted(withMenus ? MENUS : "");
        Object[] row = (Object[]) entities.createNativeQuery(sql, Object[].class).getSingleResult();
        try {
            if (withMenus) menus = List.of(JSON.readValue((String) row[3], MenuSettings[].class));
            newspaper = new Newspaper(JSON.readValue((String) row[0], SiteSettings.class),
                    new SectionTree(List.of(JSON.readValue((String) row[1], Section[].class)),
                            JSON.readValue((String) row[2], MERGED)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The site, a category or a menu holds what this version cannot read", e);
        }
    }
}
