package org.jarida.user;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jarida.testsupport.IdentityProvider;

/** A provider's configuration for what a test makes by hand. */
record Settings(String url, boolean createAccounts, String roleClaim, Duration keysPause) implements OidcConfig {
    Settings(String url, boolean createAccounts) {
        this(url, createAccounts, "roles", Duration.ofHours(1));
    }

    @Override
    public Optional<String> issuer() {
        return Optional.of(url);
    }

    @Override
    public Optional<List<String>> audience() {
        return Optional.of(List.of(IdentityProvider.AUDIENCE));
    }

    @Override
    public Roles roles() {
        return new Roles() {
            @Override
            public List<String> admin() {
                return List.of("jarida-admin");
            }

            @Override
            public List<String> editor() {
                return List.of("jarida-editor");
            }

            @Override
            public List<String> author() {
                return List.of("jarida-author");
            }
        };
    }
}
