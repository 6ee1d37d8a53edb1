package org.jarida.shared.graphql;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** How much one client may ask for in a minute, in units of {@link Cost}; 0 for no limit. */
@ConfigMapping(prefix = "jarida.rate")
interface RateConfig {
    /** For all requests without a credential that come from one address. */
    @WithDefault("12000000")
    long address();

    /** For all requests of one account or API token. */
    @WithDefault("24000000")
    long identity();

    /** Networks (CIDR) whose addresses have no limit of their own: front ends' servers, which speak for many readers. */
    Optional<List<String>> exempt();
}
