package org.jarida.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.event.Events;
import org.jarida.shared.graphql.Given;

/** Takes effect at once: sections have no drafts. */
@ApplicationScoped
class UpdateCategory {
    private final CategoryDesk desk;
    private final CategorySlugs slugs;
    private final Events events;

    UpdateCategory(CategoryDesk desk, CategorySlugs slugs, Events events) {
        this.desk = desk;
        this.slugs = slugs;
        this.events = events;
    }

    @Transactional
    Section update(UpdateCategoryInput input, Given given) {
        OpenTree open = desk.open(input.id(), input.expectedVersion(), "id");
        Category category = open.category();
        Section before = open.section();
        String locale = open.newspaper().site().defaultLocale();
        Map<String, String> names = new LinkedHashMap<>(before.names());
        names.putAll(CategoryTexts.names(input.names(), input.name(), locale));
        if (given.has("name") && !CategoryTexts.names(null, input.name(), locale).containsKey(locale))
            throw Refusal.required("name");
        category.say(names, descriptions(input, given, before, locale));
        if (given.has("slug"))
            category.addressAs(slugs.choose(before.id(), input.slug(), open.newspaper().site().choose(names, locale),
                    before.parentId() == null ? open.newspaper().site() : null));
        category.count(CategoryDesk.now());
        SectionTree after = desk.close(open);
        Section now = after.find(before.id()).orElseThrow();
        CategoryPlace place = CategoryPlace.of(now, after);
        events.raise(new CategoryUpdated(place.id(), now.version(), open.place(), place));
        return now;
    }

    private static Map<String, String> descriptions(UpdateCategoryInput input, Given given, Section before,
                                                    String locale) {
        Map<String, String> descriptions = new LinkedHashMap<>();
        if (!given.cleared("descriptions")) descriptions.putAll(before.descriptions());
        if (given.has("description")) descriptions.remove(locale);
        descriptions.putAll(CategoryTexts.descriptions(input.descriptions(), input.description(), locale));
        return descriptions;
    }
}
