package org.jarida.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The newspaper that a newcomer finds. */
@ConfigMapping(prefix = "jarida.demo")
interface DemoConfig {
    /** Whether an empty database is filled with it; on in dev mode, with accounts whose passwords everybody knows. */
    @WithDefault("false")
    boolean enabled();
}
