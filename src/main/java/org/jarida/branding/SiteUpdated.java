package org.jarida.branding;

import java.util.List;
import org.jarida.shared.event.DomainEvent;

/** The newspaper's identity changed. Locales that were removed can no longer begin a path. */
public record SiteUpdated(String nodeId, List<String> localesBefore, List<String> locales, String defaultLocaleBefore,
                          String defaultLocale, String baseUrlBefore, String baseUrl) implements DomainEvent {}
