package org.jarida.branding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jarida.shared.error.ConflictError;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.event.Events;
import org.jarida.shared.graphql.Given;
import org.jarida.shared.graphql.NodeId;
import org.jarida.text.LanguageTag;
import org.jarida.text.TextRules;

@ApplicationScoped
public class SiteService {
    private static final int MAX_NAME = 200, MAX_TAGLINE = 300, MAX_LOCALES = 50;
    private static final Set<String> NUMERALS = Set.of("latn", "arab");
    private static final Pattern CALENDAR = Pattern.compile("gregorian|islamic-umalqura([+-][1-3])?");

    private final SiteRepository sites;
    private final SiteViews views;
    private final Events events;

    SiteService(SiteRepository sites, SiteViews views, Events events) {
        this.sites = sites;
        this.views = views;
        this.events = events;
    }

    @Transactional
    public SiteSettings update(UpdateSiteInput input, Given given) {
        Site site = sites.lock();
        SiteSettings before = site.settings();
        if (site.version() != input.expectedVersion())
            throw ConflictError.refuse(site.version(), views.of(before), List.of());
        if (given.has("names")) site.rename(TextRules.localized(input.names(), MAX_NAME, "names"));
        if (given.has("taglines")) site.describe(TextRules.localized(input.taglines(), MAX_TAGLINE, "taglines"));
        if (given.has("locales") || given.has("defaultLocale"))
            site.speak(given.has("locales") ? locales(input.locales()) : before.locales(),
                    given.has("defaultLocale") ? defaultLocale(input) : before.defaultLocale());
        if (given.has("timezone")) site.liveIn(input.timezone());
        if (given.has("baseUrl")) site.moveTo(input.baseUrl());
        if (given.has("iconUrl")) site.wear(input.iconUrl());
        if (given.has("logos")) site.wear(Logo.read(input.logos()));
        if (given.has("themes")) site.paint(Theme.read(input.themes()));
        if (given.has("fonts")) site.set(Font.read(input.fonts()));
        if (given.has("socialLinks")) site.link(SocialLink.read(input.socialLinks()));
        if (given.has("publisher"))
            site.answerTo(Publisher.read(before.publisher(), input.publisher(), given.in("publisher")));
        Logo.refuseStrangers(site.settings().logos(), site.settings().locales(), given.has("logos"));
        site.touch(Instant.now().truncatedTo(ChronoUnit.MICROS));
        sites.flush();
        SiteSettings after = site.settings();
        events.raise(new SiteUpdated(NodeId.of(SiteView.TYPE, after.id()), codes(before), codes(after),
                before.defaultLocale(), after.defaultLocale(), before.baseUrl(), after.baseUrl()));
        return after;
    }

    private static String defaultLocale(UpdateSiteInput input) {
        if (input.defaultLocale() == null) throw Refusal.required("defaultLocale");
        return LanguageTag.required(input.defaultLocale(), "defaultLocale");
    }

    private static List<LocaleSettings> locales(List<LocaleInput> given) {
        if (given == null || given.isEmpty()) throw Refusal.required("locales");
        if (given.size() > MAX_LOCALES) throw Refusal.tooLarge("More than " + MAX_LOCALES + " locales", "locales");
        List<LocaleSettings> locales = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) locales.add(locale(given.get(i), String.valueOf(i)));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < locales.size(); i++)
            if (!seen.add(locales.get(i).code()))
                throw Refusal.notUnique("This locale is given twice", "locales", String.valueOf(i), "code");
        for (int i = 0; i < locales.size(); i++) refuseBadFallback(locales, i);
        return locales;
    }

    private static LocaleSettings locale(LocaleInput input, String index) {
        String numerals = Objects.requireNonNullElse(input.numerals(), "latn");
        if (!NUMERALS.contains(numerals)) throw Refusal.invalid("Must be latn or arab", "locales", index, "numerals");
        String calendar = Objects.requireNonNullElse(input.calendar(), "gregorian");
        if (!CALENDAR.matcher(calendar).matches())
            throw Refusal.invalid("Must be gregorian, or islamic-umalqura with a shift of up to 3 days", "locales", index,
                    "calendar");
        String fallback = input.fallback() == null ? null
                : LanguageTag.required(input.fallback(), "locales", index, "fallback");
        return new LocaleSettings(LanguageTag.required(input.code(), "locales", index, "code"), numerals, calendar, fallback);
    }

    /** A fallback is another of the locales, and following fallbacks comes to an end. */
    private static void refuseBadFallback(List<LocaleSettings> locales, int index) {
        String next = locales.get(index).fallback();
        for (int hops = 0; next != null; hops++) {
            String wanted = next;
            LocaleSettings found = locales.stream().filter(l -> l.code().equals(wanted)).findFirst().orElse(null);
            if (found == null || hops >= locales.size())
                throw Refusal.invalid("Must be another locale of the newspaper, and lead to an end", "locales",
                        String.valueOf(index), "fallback");
            next = found.fallback();
        }
    }

    private static List<String> codes(SiteSettings site) {
        return site.locales().stream().map(LocaleSettings::code).toList();
    }
}
