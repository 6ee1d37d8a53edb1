package org.jarida.user;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The first administrator, made when there is no account at all. */
@ConfigMapping(prefix = "jarida.admin")
interface AdminConfig {
    @WithDefault("admin@localhost")
    String email();

    /** Without it one is made at random and printed once. */
    Optional<String> password();
}
