package org.jarida.article;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("SeoInput")
@Description("For search engines; what is absent or null is left to the article's own texts")
public record SeoInput(String title, String description,
                       @Description("Robots directives, for example noindex, nofollow") String robots) {}
