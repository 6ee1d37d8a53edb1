package org.jarida.branding;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jarida.shared.error.Refusal;
import org.jarida.text.WebAddress;

/** The newspaper's identity: one row. Setters of single parts check what that part must be. */
@Entity
@Table(name = "site")
class Site extends PanacheEntityBase {
    @Id
    private UUID id;
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> names;
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> taglines;
    private String defaultLocale;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<LocaleSettings> locales;
    private String timezone;
    private String baseUrl;
    private String iconUrl;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Logo> logos;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Theme> themes;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Font> fonts;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<SocialLink> socialLinks;
    @JdbcTypeCode(SqlTypes.JSON)
    private Publisher publisher;
    private int version;
    private Instant createdAt;
    private Instant updatedAt;

    protected Site() {}

    SiteSettings settings() {
        return new SiteSettings(id, names, taglines, defaultLocale, locales, timezone, baseUrl, iconUrl, logos, themes, fonts,
                socialLinks, publisher, version, createdAt, updatedAt);
    }

    int version() {
        return version;
    }

    void rename(Map<String, String> names) {
        if (names.isEmpty()) throw Refusal.required("names");
        this.names = names;
    }

    void describe(Map<String, String> taglines) {
        this.taglines = taglines;
    }

    void speak(List<LocaleSettings> locales, String defaultLocale) {
        if (locales.stream().noneMatch(locale -> locale.code().equals(defaultLocale)))
            throw Refusal.invalid("Not one of the newspaper's locales", "defaultLocale");
        this.locales = locales;
        this.defaultLocale = defaultLocale;
    }

    void liveIn(String timezone) {
        if (timezone == null) throw Refusal.required("timezone");
        try {
            if (!ZoneId.getAvailableZoneIds().contains(ZoneId.of(timezone).getId())) throw new DateTimeException(timezone);
        } catch (DateTimeException e) {
            throw Refusal.invalid("Not an IANA time zone, for example Africa/Casablanca", "timezone");
        }
        this.timezone = timezone;
    }

    void moveTo(String baseUrl) {
        if (baseUrl == null) throw Refusal.required("baseUrl");
        WebAddress.optional(baseUrl, "baseUrl");
        if (baseUrl.indexOf('?') >= 0 || baseUrl.indexOf('#') >= 0)
            throw Refusal.invalid("Must have neither query nor fragment", "baseUrl");
        this.baseUrl = baseUrl.replaceFirst("/+$", "");
    }

    void wear(String iconUrl) {
        this.iconUrl = SiteAddress.optional(iconUrl, "iconUrl");
    }

    void wear(List<Logo> logos) {
        this.logos = logos;
    }

    void paint(List<Theme> themes) {
        this.themes = themes;
    }

    void set(List<Font> fonts) {
        this.fonts = fonts;
    }

    void link(List<SocialLink> socialLinks) {
        this.socialLinks = socialLinks;
    }

    void answerTo(Publisher publisher) {
        this.publisher = publisher;
    }

    /** Writers hold the row's lock, so that counting here is safe. */
    void touch(Instant now) {
        version++;
        updatedAt = now;
    }
}
