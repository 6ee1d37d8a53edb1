package org.jarida.article;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("CreditInput")
@Description("One name of a byline: an author, a name, or an author under another name")
public record CreditInput(@Id String authorId, @Description("As printed; the author's name when absent") String name,
                          @NonNull CreditRole role) {}
