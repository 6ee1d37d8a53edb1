package org.jarida.article;

import java.util.List;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("SetFilter")
public record SetFilter(@Id List<String> any, @Id List<String> all, @Id List<String> none) {}
