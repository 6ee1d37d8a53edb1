package org.jarida.shared.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("MergeTermsInput")
@Description("Categories, tags or authors that become one")
public record MergeTermsInput(
        @NonNull @Description("1 to 100 that will be no more; what was theirs is the target's") @Id List<String> sourceIds,
        @NonNull @Id @Description("The one that stays, with its names and its address") String targetId,
        @NonNull @Description("The version of the target that the caller saw") int expectedVersion) {}
