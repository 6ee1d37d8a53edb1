package org.jarida.shared.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Interface("Node")
@Description("Anything with an identity of its own")
public interface Node {
    @Name("id") @Id @NonNull @Description("Opaque and stable: pass it back as it is") String id();
}
