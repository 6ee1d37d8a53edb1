package org.jarida.branding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("Publisher")
@Description("Who is answerable for the newspaper")
public record PublisherView(
        @NonNull @Description("In the request's locale, else its fallback, else the default") String legalName,
        @Description("Absolute, or a path below the base URL") String logoUrl,
        @Description("ISO 8601: a year, a month or a day") String foundingDate,
        @Description("Absolute, or a path below the base URL") String ethicsPolicyUrl,
        @Description("Absolute, or a path below the base URL") String correctionsPolicyUrl,
        @NonNull
        @Description("JSON-LD (schema.org NewsMediaOrganization) for a script element of type application/ld+json")
        String jsonLd) {
    static PublisherView of(SiteSettings site, String locale) {
        Publisher publisher = site.publisher();
        return publisher == null ? null : new PublisherView(site.choose(publisher.legalNames(), locale),
                publisher.logoUrl(), publisher.foundingDate(), publisher.ethicsPolicyUrl(), publisher.correctionsPolicyUrl(),
                SiteJson.organization(site, publisher, locale));
    }
}
