package org.jarida.category;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.event.Events;
import org.jarida.shared.graphql.MergeTermsInput;

@ApplicationScoped
class MergeCategories {
    private static final int MOST = 100;

    private final CategoryDesk desk;
    private final JoinSections sections;
    private final Events events;

    MergeCategories(CategoryDesk desk, JoinSections sections, Events events) {
        this.desk = desk;
        this.sections = sections;
        this.events = events;
    }

    /** Ten minutes: see {@link MoveCategory}. */
    @Transactional
    @TransactionConfiguration(timeout = 600)
    Section merge(MergeTermsInput input) {
        OpenTree open = desk.openBesideArticles(input.targetId(), input.expectedVersion(), "targetId");
        List<Section> sources = sources(input.sourceIds(), open);
        List<CategoryPlace> before = sources.stream().map(source -> CategoryPlace.of(source, open.tree())).toList();
        sections.join(open.tree(), sources, open.section(), "targetId");
        open.category().count(CategoryDesk.now());
        SectionTree after = desk.close(open);
        Section now = after.find(open.section().id()).orElseThrow();
        CategoryPlace place = CategoryPlace.of(now, after);
        events.raise(new CategoriesMerged(place.id(), now.version(), place, before));
        return now;
    }

    private List<Section> sources(List<String> ids, OpenTree open) {
        if (ids.isEmpty()) throw Refusal.required("sourceIds");
        if (ids.size() > MOST) throw Refusal.tooLarge("More than " + MOST + " sections", "sourceIds");
        List<Section> sources = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Section source = desk.find(open.tree(), ids.get(i), "sourceIds", String.valueOf(i));
            if (source.id().equals(open.section().id()))
                throw Refusal.invalid("A section is not merged into itself", "sourceIds", String.valueOf(i));
            sources.add(source);
        }
        return sources.stream().distinct().toList();
    }
}
