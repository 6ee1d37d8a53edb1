package org.jarida.category;

import org.jarida.branding.SiteSettings;

/** What every path, URL and localised name is built from: the site's settings and its sections. */
public record Newspaper(SiteSettings site, SectionTree sections) {}
