package org.jarida.tag;

import io.smallrye.graphql.api.Context;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jarida.shared.graphql.DeletePayload;
import org.jarida.shared.graphql.DeleteTermInput;
import org.jarida.shared.graphql.Given;
import org.jarida.shared.graphql.MergeTermsInput;
import org.jarida.shared.graphql.NodeId;
import org.jarida.shared.graphql.Outcome;
import org.jarida.shared.graphql.PageRequest;
import org.jarida.shared.graphql.TermBy;
import org.jarida.shared.security.Role;
import org.jarida.shared.security.Scope;

@GraphQLApi
public class TagApi {
    private final TagService tags;
    private final UpdateTag updates;
    private final MergeTags merges;
    private final DeleteTag deletes;
    private final TagViews views;
    private final Context context;

    TagApi(TagService tags, UpdateTag updates, MergeTags merges, DeleteTag deletes, TagViews views, Context context) {
        this.tags = tags;
        this.updates = updates;
        this.merges = merges;
        this.deletes = deletes;
        this.views = views;
        this.context = context;
    }

    @Query
    @PermitAll
    @Description("One tag; null when there is none")
    public TagView tag(@NonNull TermBy by) {
        if (by.id() != null) return NodeId.parse(by.id(), TagView.TYPE).map(id -> views.load(List.of(id)).get(id)).orElse(null);
        if (by.slug() != null) return views.findBySlug(by.slug()).orElse(null);
        Optional<String> slug = by.path().startsWith(TagView.PATHS) ? Optional.of(by.path().substring(TagView.PATHS.length())) : Optional.empty();
        return slug.flatMap(views::findBySlug).filter(tag -> tag.path().equals(by.path())).orElse(null);
    }

    @Query("tags")
    @PermitAll
    @Description("Tags by name")
    public @NonNull TagConnection tags(
            @Description("Part of a name, in any spelling that folds alike") String search,
            @Description("1 to 100, 20 when absent") Integer first, @Description("A cursor of this list") String after) {
        return views.page(search, PageRequest.of(TagViews.CURSORS, first, after));
    }

    @Mutation
    @RolesAllowed({Role.IS_EDITOR, Scope.MAY_WRITE_TAXONOMY})
    @Description("Creates a tag; answers the existing one when its name folds alike and no slug is given")
    public @NonNull TagPayload createTag(@NonNull CreateTagInput input) {
        Given given = Given.of(context, "input");
        return Outcome.of(() -> tags.create(input, given), TagPayload::new);
    }

    @Mutation
    @RolesAllowed({Role.IS_EDITOR, Scope.MAY_WRITE_TAXONOMY})
    @Description("Renames a tag or gives it another slug; its former addresses lead to it")
    public @NonNull TagPayload updateTag(@NonNull UpdateTagInput input) {
        Given given = Given.of(context, "input");
        return Outcome.of(() -> updates.update(input, given), TagPayload::new);
    }

    @Mutation
    @RolesAllowed({Role.IS_EDITOR, Scope.MAY_WRITE_TAXONOMY})
    @Description("Makes tags one: articles of each are the target's, former addresses lead to it")
    public @NonNull TagPayload mergeTags(@NonNull MergeTermsInput input) {
        return Outcome.of(() -> merges.merge(input), TagPayload::new);
    }

    @Mutation
    @RolesAllowed({Role.IS_EDITOR, Scope.MAY_WRITE_TAXONOMY})
    @Description("Takes a tag from the newspaper and from its articles")
    public @NonNull DeletePayload deleteTag(@NonNull DeleteTermInput input) {
        return Outcome.of(() -> deletes.delete(input), DeletePayload::new);
    }
}
