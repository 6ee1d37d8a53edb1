package org.jarida.category;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jarida.branding.MenuSettings;
import org.jarida.branding.SiteSettings;
import org.jarida.shared.cache.Memory;
import org.jarida.shared.cache.Remembered;
import org.jarida.shared.cache.Topic;

/** Site, sections and menus by one statement, when the node does not remember them. */
@ApplicationScoped
class ReadNewspaper {
    private static final String READ = """
            select cast(row_to_json(s) as text),
                   (select cast(coalesce(json_agg(c), '[]') as text) from category c where c.deleted_at is null),
                   (select cast(coalesce(json_object_agg(c.id, c.merged_into), '{}') as text) from category c
                     where c.merged_into is not null),
                   (select cast(coalesce(json_agg(m order by m.location), '[]') as text) from menu m)
            from site s""";

    /** One for all requests: a mapper learns the classes that it reads, which takes longer than reading them. */
    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final TypeReference<Map<UUID, UUID>> MERGED = new TypeReference<>() {};

    record Edition(Newspaper newspaper, List<MenuSettings> menus) {}

    private final EntityManager entities;
    private final Memory memory;
    private final Remembered<Topic, Edition> remembered;

    ReadNewspaper(EntityManager entities, Memory memory) {
        this.entities = entities;
        this.memory = memory;
        this.remembered = memory.of(1, Topic.SITE, Topic.CATEGORY, Topic.MENU);
    }

    boolean isInTransaction() {
        return memory.isInTransaction();
    }

    Edition now() {
        return remembered.get(Topic.SITE, topic -> read());
    }

    private Edition read() {
        Object[] row = (Object[]) entities.createNativeQuery(READ, Object[].class).getSingleResult();
        try {
            return new Edition(new Newspaper(JSON.readValue((String) row[0], SiteSettings.class),
                    new SectionTree(List.of(JSON.readValue((String) row[1], Section[].class)),
                            JSON.readValue((String) row[2], MERGED))),
                    List.of(JSON.readValue((String) row[3], MenuSettings[].class)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The site, a category or a menu holds what this version cannot read", e);
        }
    }
}
