package org.jarida.category;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jarida.shared.error.InUseError;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.event.Events;

@ApplicationScoped
class DeleteCategory {
    private final CategoryDesk desk;
    private final CategoryViews views;
    private final CategorySlugs slugs;
    private final JoinSections sections;
    private final Event<CategoryUses> uses;
    private final Events events;

    DeleteCategory(CategoryDesk desk, CategoryViews views, CategorySlugs slugs, JoinSections sections,
                   Event<CategoryUses> uses, Events events) {
        this.desk = desk;
        this.views = views;
        this.slugs = slugs;
        this.sections = sections;
        this.uses = uses;
        this.events = events;
    }

    /** Ten minutes: see {@link MoveCategory}. */
    @Transactional
    @TransactionConfiguration(timeout = 600)
    String delete(DeleteCategoryInput input) {
        OpenTree open = desk.open(input.id(), input.expectedVersion(), "id");
        Section target = input.reassignTo() == null ? null : target(input.reassignTo(), open);
        if (target == null) end(open);
        else sections.join(open.tree(), List.of(open.section()), target, "reassignTo");
        SectionTree after = desk.close(open);
        CategoryPlace place = open.place();
        events.raise(new CategoryDeleted(place.id(), open.category().version(), place,
                target == null ? null : CategoryPlace.of(target, after)));
        return place.id();
    }

    private Section target(String reassignTo, OpenTree open) {
        Section target = desk.find(open.tree(), reassignTo, "reassignTo");
        if (target.id().equals(open.section().id())) throw Refusal.invalid("The section itself", "reassignTo");
        return target;
    }

    private void end(OpenTree open) {
        UUID id = open.section().id();
        CategoryUses asked = new CategoryUses(id);
        List<Section> children = open.tree().children(id);
        if (!children.isEmpty()) asked.add(children.stream().limit(CategoryUses.SOME).map(views::of).toList());
        uses.fire(asked);
        if (asked.inUse())
            throw InUseError.refuse("The section is in use: name where its content goes", asked.shown(), "id");
        slugs.forget(id);
        open.category().end(null, CategoryDesk.now());
        desk.order(open.tree().children(open.section().parentId()).stream().map(Section::id)
                .filter(sibling -> !sibling.equals(id)).toList());
    }
}
