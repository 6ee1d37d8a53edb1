package org.jarida.article;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("CreateRedirectInput")
public record CreateRedirectInput(
        @NonNull @Description("A path of the newspaper at which nothing is, decoded or percent-encoded, without a query")
        String from,
        @NonNull @Description("A path of the newspaper without a query, or an absolute https URL: only so off the site")
        String to,
        @DefaultValue("301") @Description("301, 302, 307 or 308") Integer status) {}
