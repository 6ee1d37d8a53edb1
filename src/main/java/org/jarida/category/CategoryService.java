package org.jarida.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.event.Events;
import org.jarida.shared.graphql.Given;
import org.jarida.shared.graphql.NodeId;
import org.jarida.shared.persistence.Idempotency;
import org.jarida.shared.persistence.Uuid7;

@ApplicationScoped
public class CategoryService {
    private final CategoryRepository categories;
    private final CurrentNewspaper newspaper;
    private final TreeLock tree;
    private final CategorySlugs slugs;
    private final Idempotency idempotency;
    private final Events events;

    CategoryService(CategoryRepository categories, CurrentNewspaper newspaper, TreeLock tree, CategorySlugs slugs,
                    Idempotency idempotency, Events events) {
        this.categories = categories;
        this.newspaper = newspaper;
        this.tree = tree;
        this.slugs = slugs;
        this.idempotency = idempotency;
        this.events = events;
    }

    @Transactional
    public Section create(CreateCategoryInput input, Given given) {
        return idempotency.once(input.idempotencyKey(), "createCategory", given.raw(), Section.class, () -> create(input));
    }

    private Section create(CreateCategoryInput input) {
        tree.exclusive();
        Newspaper now = newspaper.again();
        String locale = now.site().defaultLocale();
        Map<String, String> names = CategoryTexts.names(input.names(), input.name(), locale);
        if (names.isEmpty()) throw Refusal.required("name");
        Map<String, String> descriptions =
                CategoryTexts.descriptions(input.descriptions(), input.description(), locale);
        Section parent = input.parentId() == null ? null : parent(input.parentId(), now.sections());
        if (now.sections().inOrder().size() >= TreeRules.MAX_CATEGORIES)
            throw Refusal.tooLarge("A newspaper has at most " + TreeRules.MAX_CATEGORIES + " categories");
        UUID id = Uuid7.next();
        String slug = slugs.choose(id, input.slug(), now.site().choose(names, locale),
                parent == null ? now.site() : null);
        UUID parentId = parent == null ? null : parent.id();
        int position = now.sections().children(parentId).stream().mapToInt(Section::position).max().orElse(-1) + 1;
        Category category = new Category(id, parentId, slug, names, descriptions, position, CategoryDesk.now());
        categories.persistAndFlush(category);
        String path = (parent == null ? "" : now.sections().path(parentId)) + "/" + slug;
        events.raise(new CategoryCreated(NodeId.of(CategoryView.TYPE, id), slug, path,
                parent == null ? null : NodeId.of(CategoryView.TYPE, parentId)));
        return category.section();
    }

    private Section parent(String id, SectionTree sections) {
        Section parent = NodeId.parse(id, CategoryView.TYPE).flatMap(sections::find)
                .orElseThrow(() -> Refusal.notFound("Category", "parentId"));
        TreeRules.refuseTooDeep(sections, parent.id(), 0, "parentId");
        return parent;
    }
}
