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
    private static final String EDITION = """
            select cast(row_to_json(s) as text),
                   (select cast(coalesce(json_agg(c), '[]') as text) from category c where c.deleted_at is null),
                   (select cast(coalesce(json_object_agg(c.id, c.merged_into), '{}') as text) from category c
                     where c.merged_into is not null),
                   (select cast(coalesce(json_agg(m order by m.location), '[]') as text) from menu m),
                   %s
            from site s""";

    /** Another number after any change of what is read: each gives a row another xmin. Null where some of it is uncommitted. */
    static final String STAMP = """
            (select case when not bool_or(xmin = cast(pg_current_xact_id_if_assigned() as xid)) is true
                         then bit_xor(hashtextextended(id || ' ' || cast(xmin as text), 0)) end
             from (select cast(id as text) as id, xmin from site union all select cast(id as text), xmin from menu
                   union all select cast(id as text), xmin from category) as part)""";
    private static final String READ = EDITION.formatted(STAMP);

    /** One for all requests: a mapper learns the classes that it reads, which takes longer than reading them. */
    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final TypeReference<Map<UUID, UUID>> MERGED = new TypeReference<>() {};

    /** @param stamp of its rows; null where the transaction that read it had changed some */
    record Edition(Long stamp, Newspaper newspaper, List<MenuSettings> menus) {}

    private final EntityManager entities;
    private final Memory memory;
    private final Remembered<Topic, Edition> remembered;
    private volatile Edition last;

    ReadNewspaper(EntityManager entities, Memory memory) {
        this.entities = entities;
        this.memory = memory;
        this.remembered = memory.of(1, Topic.SITE, Topic.CATEGORY, Topic.MENU);
    }

    /** Null outside. */
    Object transaction() {
        return memory.transaction();
    }

    Edition now() {
        return remembered.get(Topic.SITE, topic -> read());
    }

    /** For a transaction, which must not rely on memory: the one whose stamp it found. */
    Edition of(Long stamp) {
        Edition known = last;
        return known != null && known.stamp().equals(stamp) ? known : read();
    }

    private Edition read() {
        Object[] row = (Object[]) entities.createNativeQuery(READ, Object[].class).getSingleResult();
        try {
            Edition read = new Edition((Long) row[4], new Newspaper(JSON.readValue((String) row[0], SiteSettings.class),
                    new SectionTree(List.of(JSON.readValue((String) row[1], Section[].class)),
                            JSON.readValue((String) row[2], MERGED))),
                    List.of(JSON.readValue((String) row[3], MenuSettings[].class)));
            if (read.stamp() != null) last = read;
            return read;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The site, a category or a menu holds what this version cannot read", e);
        }
    }
}
