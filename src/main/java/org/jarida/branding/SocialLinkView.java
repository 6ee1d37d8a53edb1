package org.jarida.branding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("SocialLink")
@Description("A page of the newspaper at a social network")
public record SocialLinkView(
        @NonNull @Description("For example facebook") String platform, @NonNull @Description("Absolute") String url,
        @Description("The account's name there, read from the URL: @difaf24, @difaf24@mastodon.example; null where it has none")
        String handle) {
    static SocialLinkView of(SocialLink link) {
        return new SocialLinkView(link.platform(), link.url(), SocialHandle.of(link.url()).orElse(null));
    }
}
