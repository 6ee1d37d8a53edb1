package org.jarida.category;

import io.smallrye.graphql.api.Context;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jarida.shared.error.BadInput;
import org.jarida.shared.graphql.Cursor;
import org.jarida.shared.graphql.DeletePayload;
import org.jarida.shared.graphql.Given;
import org.jarida.shared.graphql.MergeTermsInput;
import org.jarida.shared.graphql.NodeId;
import org.jarida.shared.graphql.Outcome;
import org.jarida.shared.graphql.PageRequest;
import org.jarida.shared.graphql.TermBy;
import org.jarida.shared.graphql.Total;
import org.jarida.shared.security.Role;
import org.jarida.shared.security.Scope;

@GraphQLApi
public class CategoryApi {
    private static final Cursor.Kind CURSORS = Cursor.Kind.of("categories", Cursor.Part.UUID);

    private final CategoryService categories;
    private final UpdateCategory update;
    private final MoveCategory move;
    private final MergeCategories merge;
    private final DeleteCategory delete;
    private final CategoryViews views;
    private final CurrentNewspaper newspaper;
    private final Context context;

    CategoryApi(CategoryService categories, UpdateCategory update, MoveCategory move, MergeCategories merge,
                DeleteCategory delete, CategoryViews views, CurrentNewspaper newspaper, Context context) {
        this.categories = categories;
        this.update = update;
        this.move = move;
        this.merge = merge;
        this.delete = delete;
        this.views = views;
        this.newspaper = newspaper;
        this.context = context;
    }

    @Query
    @PermitAll
    @Description("One category; null when there is none")
    public CategoryView category(@NonNull TermBy by) {
        SectionTree sections = newspaper.get().sections();
        Optional<Section> found = by.id() != null ? NodeId.parse(by.id(), CategoryView.TYPE).flatMap(sections::find)
                : by.slug() != null ? sections.findBySlug(by.slug()) : sections.findByPath(by.path());
        return found.map(views::of).orElse(null);
    }

    @Query("categories")
    @PermitAll
    @Description("The sections of the newspaper, each before its children, siblings in their order")
    public @NonNull CategoryConnection categories(
            CategoryFilter filter,
            @Description("1 to 100, 20 when absent") Integer first, @Description("A cursor of this list") String after) {
        PageRequest page = PageRequest.of(CURSORS, first, after);
        List<Section> all = filtered(filter);
        List<Section> read = all.subList(page.after().map(cursor -> 1 + index(all, cursor.uuid(0))).orElse(0), all.size())
                .stream().limit(page.limit()).toList();
        List<CategoryEdge> edges = page.page(read).stream()
                .map(section -> new CategoryEdge(CURSORS.encode(section.id()), views.of(section))).toList();
        return new CategoryConnection(edges, page.info(read, section -> CURSORS.encode(section.id())),
                () -> Total.of(all.size()));
    }

    private List<Section> filtered(CategoryFilter filter) {
        SectionTree sections = newspaper.get().sections();
        boolean roots = filter != null && Boolean.TRUE.equals(filter.rootsOnly());
        if (filter == null || filter.parentId() == null) return roots ? sections.children(null) : sections.inOrder();
        if (roots) throw new BadInput("Give parentId or rootsOnly, not both", "filter", "rootsOnly");
        return NodeId.parse(filter.parentId(), CategoryView.TYPE).map(sections::children).orElse(List.of());
    }

    private static int index(List<Section> sections, UUID id) {
        for (int i = 0; i < sections.size(); i++) if (sections.get(i).id().equals(id)) return i;
        throw new BadInput("Unknown cursor", "after");
    }

    @Mutation
    @RolesAllowed({Role.IS_EDITOR, Scope.MAY_WRITE_TAXONOMY})
    @Description("Creates a section, the last of its siblings")
    public @NonNull CategoryPayload createCategory(@NonNull CreateCategoryInput input) {
        Given given = Given.of(context, "input");
        return Outcome.of(() -> views.of(categories.create(input, given)), CategoryPayload::new);
    }

    @Mutation
    @RolesAllowed({Role.IS_EDITOR, Scope.MAY_WRITE_TAXONOMY})
    @Description("Changes names, descriptions or the slug; takes effect at once")
    public @NonNull CategoryPayload updateCategory(@NonNull UpdateCategoryInput input) {
        Given given = Given.of(context, "input");
        return Outcome.of(() -> views.of(update.update(input, given)), CategoryPayload::new);
    }

    @Mutation
    @RolesAllowed({Role.IS_EDITOR, Scope.MAY_WRITE_TAXONOMY})
    @Description("Moves a section with all below it. Its former path, theirs and those of their articles redirect")
    public @NonNull CategoryPayload moveCategory(@NonNull MoveCategoryInput input) {
        Given given = Given.of(context, "input");
        return Outcome.of(() -> views.of(move.move(input, given)), CategoryPayload::new);
    }

    @Mutation
    @RolesAllowed({Role.IS_EDITOR, Scope.MAY_WRITE_TAXONOMY})
    @Description("Makes sections part of another: their articles, their children after its own, and their addresses")
    public @NonNull CategoryPayload mergeCategories(@NonNull MergeTermsInput input) {
        return Outcome.of(() -> views.of(merge.merge(input)), CategoryPayload::new);
    }

    @Mutation
    @RolesAllowed({Role.IS_EDITOR, Scope.MAY_WRITE_TAXONOMY})
    @Description("Deletes a section that nothing uses, or one whose articles and children go to another")
    public @NonNull DeletePayload deleteCategory(@NonNull DeleteCategoryInput input) {
        return Outcome.of(() -> delete.delete(input), DeletePayload::new);
    }
}
