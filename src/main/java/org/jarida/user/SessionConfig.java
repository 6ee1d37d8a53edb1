package org.jarida.user;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long signing in lasts. */
@ConfigMapping(prefix = "jarida.session")
interface SessionConfig {
    /** How long an access token serves before it has to be refreshed. */
    @WithDefault("PT15M")
    Duration accessLifetime();

    /** How long after signing in one has to sign in again (NIST SP 800-63B, 4.1.3: at least every 30 days). */
    @WithDefault("P30D")
    Duration lifetime();

    /** After how long another key signs. The one before stays valid, so this must exceed the access lifetime. */
    @WithDefault("P30D")
    Duration keyLifetime();
}
