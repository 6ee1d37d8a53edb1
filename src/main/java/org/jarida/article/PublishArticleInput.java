package org.jarida.article;

import java.time.Instant;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("PublishArticleInput")
public record PublishArticleInput(
        @Id @NonNull String id,
        @NonNull @Description("The version that the writer saw") int expectedVersion,
        @Description("The date that readers see: now or earlier; kept, or now, when absent") Instant publishedAt,
        @DefaultValue("false") @Description("A change too small to move modifiedAt, when it was public before") Boolean minorChange,
        @Description("The same key and input within 24 hours has its effect once and answers the same") String idempotencyKey) {}
