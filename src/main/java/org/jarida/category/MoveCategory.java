package org.jarida.category;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.event.Events;
import org.jarida.shared.graphql.Given;

@ApplicationScoped
class MoveCategory {
    private final CategoryDesk desk;
    private final Events events;

    MoveCategory(CategoryDesk desk, Events events) {
        this.desk = desk;
        this.events = events;
    }

    /** Ten minutes: the lists of a section with a large archive are rewritten at once. */
    @Transactional
    @TransactionConfiguration(timeout = 600)
    Section move(MoveCategoryInput input, Given given) {
        OpenTree open = desk.openBesideArticles(input.id(), input.expectedVersion(), "id");
        UUID id = open.section().id(), from = open.section().parentId();
        UUID to = given.has("parentId") ? parent(input.parentId(), open) : from;
        List<UUID> siblings = siblings(open.tree(), to, id);
        if (input.position() < 0 || input.position() > siblings.size())
            throw Refusal.invalid("Must be 0 to " + siblings.size(), "position");
        siblings.add(input.position(), id);
        open.category().moveTo(to);
        open.category().count(CategoryDesk.now());
        desk.order(siblings);
        if (!Objects.equals(from, to)) desk.order(siblings(open.tree(), from, id));
        SectionTree after = desk.close(open);
        Section now = after.find(id).orElseThrow();
        CategoryPlace place = CategoryPlace.of(now, after);
        events.raise(new CategoryMoved(place.id(), now.version(), open.place(), open.section().position(), place,
                now.position()));
        return now;
    }

    private UUID parent(String parentId, OpenTree open) {
        if (parentId == null) {
            TreeRules.refuseLocale(open.newspaper().site(), open.section().slug(), "parentId");
            return null;
        }
        UUID parent = desk.find(open.tree(), parentId, "parentId").id();
        TreeRules.refuseCycle(open.tree(), open.section().id(), parent, "parentId");
        TreeRules.refuseTooDeep(open.tree(), parent, open.tree().height(open.section().id()), "parentId");
        return parent;
    }

    /** The children of one parent, without the one that moves. */
    private static List<UUID> siblings(SectionTree tree, UUID parent, UUID without) {
        List<UUID> siblings = new ArrayList<>(tree.children(parent).stream().map(Section::id).toList());
        siblings.remove(without);
        return siblings;
    }
}
