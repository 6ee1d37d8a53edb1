package org.jarida.user;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.security.Role;

/**
 * Whom a provider means by a subject of its own, and the role that it last told another than before. A demotion holds
 * with the next token, so that older ones, which still say the role of before, give no more than it.
 *
 * @param providerRole   null for none
 * @param providerToldAt when the token was issued that told it
 */
@Embeddable
record ProviderLink(String providerIssuer, String providerSubject, @Enumerated(EnumType.STRING) Role providerRole,
        Instant providerToldAt) {
    /** As OpenID Connect Core 1.0, 2, has it; whatever else could be another subject once it is stored. */
    private static final Pattern SUBJECT = Pattern.compile("[\\x20-\\x7E]{1,255}");

    /** A person of whom the next token will tell the role. */
    static ProviderLink to(String issuer, String subject) {
        if (!isSubject(subject)) throw Refusal.invalid("1 to 255 ASCII characters", "providerSubject");
        return new ProviderLink(issuer, subject, null, Instant.EPOCH);
    }

    static ProviderLink of(ProviderToken token) {
        return new ProviderLink(token.issuer(), token.subject(), token.role(), token.issuedAt());
    }

    static boolean isSubject(String text) {
        return SUBJECT.matcher(text).matches();
    }

    /** Whether the token says what is not known yet: a later word counts, and of two of one second the lower. */
    boolean isChangedBy(ProviderToken token) {
        if (token.role() == providerRole) return false;
        return token.issuedAt().isAfter(providerToldAt)
                || token.issuedAt().equals(providerToldAt) && token.role() == lower(token.role(), providerRole);
    }

    /** The lower of two; none is lower than any. */
    static Role lower(Role one, Role other) {
        if (one == null || other == null) return null;
        return one.includes(other) ? other : one;
    }
}
