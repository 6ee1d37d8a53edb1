package org.jarida.branding;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.NodeId;
import org.jarida.shared.graphql.Versioned;
import org.jarida.text.Direction;
import org.jarida.text.LocalizedTextView;
import org.jarida.text.TextDirection;

/** The newspaper in one locale; what is made of the settings, and the menus, only when asked for. */
@Type("Site")
@Description("The newspaper's identity and face")
public final class SiteView implements Versioned {
    static final String TYPE = "site";

    private final SiteSettings site;
    private final String locale;
    private final Supplier<List<MenuView>> allMenus;

    /** @param locale one of the site's */
    SiteView(SiteSettings site, String locale, Supplier<List<MenuView>> allMenus) {
        this.site = site;
        this.locale = locale;
        this.allMenus = allMenus;
    }

    @Override public String id() { return NodeId.of(TYPE, site.id()); }
    @Override public int version() { return site.version(); }
    @Override public Instant createdAt() { return site.createdAt(); }
    @Override public Instant updatedAt() { return site.updatedAt(); }

    public @Id @NonNull String getId() { return id(); }
    public @NonNull int getVersion() { return version(); }
    public @NonNull Instant getCreatedAt() { return createdAt(); }
    public @NonNull Instant getUpdatedAt() { return updatedAt(); }

    @Description("In the request's locale (X-Jarida-Locale), else its fallback, else the default")
    public @NonNull String getName() { return site.choose(site.names(), locale); }

    public @NonNull List<@NonNull LocalizedTextView> getNames() { return LocalizedTextView.of(site.names()); }
    public String getTagline() { return site.choose(site.taglines(), locale); }
    public @NonNull List<@NonNull LocalizedTextView> getTaglines() { return LocalizedTextView.of(site.taglines()); }

    @Description("Of the request's locale, else the default")
    public @NonNull TextDirection getDirection() { return Direction.ofLanguage(locale); }

    public @NonNull LocaleView getDefaultLocale() { return LocaleView.of(site.locale(site.defaultLocale())); }
    public @NonNull List<@NonNull LocaleView> getLocales() { return site.locales().stream().map(LocaleView::of).toList(); }

    @Description("IANA zone, for example Africa/Casablanca")
    public @NonNull String getTimezone() { return site.timezone(); }

    @Description("Where the front end lives, without a slash at the end")
    public @NonNull String getBaseUrl() { return site.baseUrl(); }

    public SiteIconView getIcon() { return site.iconUrl() == null ? null : new SiteIconView(site.iconUrl()); }
    public @NonNull List<@NonNull LogoView> getLogos() { return site.logos().stream().map(LogoView::of).toList(); }

    @Description("At most one for each mode")
    public @NonNull List<@NonNull ThemeView> getThemes() { return site.themes().stream().map(ThemeView::of).toList(); }

    public @NonNull List<@NonNull FontView> getFonts() { return site.fonts().stream().map(FontView::of).toList(); }

    public @NonNull List<@NonNull SocialLinkView> getSocialLinks() {
        return site.socialLinks().stream().map(SocialLinkView::of).toList();
    }

    public @NonNull @Description("By location") List<@NonNull MenuView> getMenus() { return allMenus.get(); }
    public PublisherView getPublisher() { return PublisherView.of(site, locale); }

    @Description("JSON (W3C Web Application Manifest) in the request's locale; also at /manifest.webmanifest")
    public @NonNull String getWebManifest() { return SiteJson.manifest(site, locale); }
}
