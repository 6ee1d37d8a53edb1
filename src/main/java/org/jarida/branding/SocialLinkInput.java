package org.jarida.branding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("SocialLinkInput")
@Description("A page of the newspaper at a social network")
public record SocialLinkInput(
        @NonNull @Description("Lower-case letters, digits and hyphens: facebook, x, youtube, telegram") String platform,
        @NonNull @Description("Absolute https URL of the newspaper's page there") String url) {}
