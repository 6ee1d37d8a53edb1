package org.jarida.article;

import io.smallrye.graphql.api.Context;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.jarida.category.TreeLock;
import org.jarida.shared.graphql.DeletePayload;
import org.jarida.shared.graphql.Given;
import org.jarida.shared.graphql.Outcome;
import org.jarida.shared.graphql.Perspective;
import org.jarida.shared.security.Role;
import org.jarida.shared.security.Scope;

@GraphQLApi
public class ArticleWriteApi {
    private final CreateArticle create;
    private final UpdateArticle update;
    private final ReviewArticle review;
    private final PublishArticle publish;
    private final TrashArticle trash;
    private final ArticleViews views;
    private final TreeLock tree;
    private final Context context;

    ArticleWriteApi(CreateArticle create, UpdateArticle update, ReviewArticle review, PublishArticle publish,
                    TrashArticle trash, ArticleViews views, TreeLock tree, Context context) {
        this.create = create;
        this.update = update;
        this.review = review;
        this.publish = publish;
        this.trash = trash;
        this.views = views;
        this.tree = tree;
        this.context = context;
    }

    @Mutation
    @RolesAllowed({Role.IS_AUTHOR, Scope.MAY_WRITE_ARTICLES})
    @Description("Creates a draft")
    public @NonNull ArticlePayload createArticle(@NonNull CreateArticleInput input) {
        Given given = given();
        return payload(() -> create.create(input, given));
    }

    @Mutation
    @RolesAllowed({Role.IS_AUTHOR, Scope.MAY_WRITE_ARTICLES})
    @Description("Saves a new working revision, a draft unless it is under review; readers of a live article see it once"
            + " it is published. Authors: own drafts only")
    public @NonNull ArticlePayload updateArticle(@NonNull UpdateArticleInput input) {
        Given given = given();
        return payload(() -> update.update(input, given));
    }

    @Mutation
    @RolesAllowed({Role.IS_AUTHOR, Scope.MAY_WRITE_ARTICLES})
    @Description("Puts a draft before the editors: IN_REVIEW. Readers of a live article notice nothing."
            + " Authors: own drafts only, which they cannot change until changes are requested")
    public @NonNull ArticlePayload submitArticleForReview(@NonNull SubmitArticleInput input) {
        Given given = given();
        return payload(() -> review.submit(input, given));
    }

    @Mutation
    @RolesAllowed({Role.IS_EDITOR, Scope.MAY_WRITE_ARTICLES})
    @Description("Finds that an article in review is ready: APPROVED. It is published by publishArticle, and a save"
            + " puts it IN_REVIEW again")
    public @NonNull ArticlePayload approveArticle(@NonNull ArticleActionInput input) {
        Given given = given();
        return payload(() -> review.approve(input, given));
    }

    @Mutation
    @RolesAllowed({Role.IS_EDITOR, Scope.MAY_WRITE_ARTICLES})
    @Description("Gives an article that is IN_REVIEW or APPROVED back to its writers: DRAFT")
    public @NonNull ArticlePayload requestArticleChanges(@NonNull ArticleActionInput input) {
        Given given = given();
        return payload(() -> review.requestChanges(input, given));
    }

    @Mutation
    @RolesAllowed({Role.IS_EDITOR, Scope.MAY_PUBLISH_ARTICLES})
    @Description("Makes the working revision what the public sees")
    public @NonNull ArticlePayload publishArticle(@NonNull PublishArticleInput input) {
        Given given = given();
        return payload(() -> publish.publish(input, given));
    }

    @Mutation
    @RolesAllowed({Role.IS_EDITOR, Scope.MAY_PUBLISH_ARTICLES})
    @Description("Takes a live article from the public's eyes; its dates stay")
    public @NonNull ArticlePayload unpublishArticle(@NonNull UnpublishArticleInput input) {
        Given given = given();
        return payload(() -> publish.unpublish(input, given));
    }

    @Mutation
    @RolesAllowed({Role.IS_AUTHOR, Scope.MAY_WRITE_ARTICLES})
    @Description("Puts an article into the trash; a live one is gone for the public at once. Authors: own drafts only")
    public @NonNull ArticlePayload trashArticle(@NonNull ArticleActionInput input) {
        Given given = given();
        return payload(() -> trash.trash(input, given));
    }

    @Mutation
    @RolesAllowed({Role.IS_EDITOR, Scope.MAY_PUBLISH_ARTICLES})
    @Description("Takes an article out of the trash: UNPUBLISHED, or DRAFT if it never was public")
    public @NonNull ArticlePayload restoreArticle(@NonNull ArticleActionInput input) {
        Given given = given();
        return payload(() -> trash.restore(input, given));
    }

    @Mutation
    @RolesAllowed(Role.IS_ADMIN)
    @Description("Deletes a trashed article with all its revisions, for ever")
    public @NonNull DeletePayload purgeArticle(@NonNull ArticleActionInput input) {
        Given given = given();
        return Outcome.of(() -> tree.patiently(() -> trash.purge(input, given)), DeletePayload::new);
    }

    private Given given() {
        return Given.of(context, "input");
    }

    private ArticlePayload payload(Supplier<ArticleRow> action) {
        return Outcome.of(() -> views.of(tree.patiently(action), Perspective.DRAFT), ArticlePayload::new);
    }
}
