package org.jarida.user;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The OpenID Connect provider whose tokens are accepted beside our own; none until the issuer is named. */
@ConfigMapping(prefix = "jarida.oidc")
interface OidcConfig {
    /** As the provider's tokens name it, character for character: {@code https://sso.example/realms/news}. */
    Optional<String> issuer();

    /** Of which a token must name one: the client's id, or the identifier that the provider has for this API. */
    Optional<List<String>> audience();

    /** The claim that holds a text or a list of texts; of nested claims a JSON Pointer, {@code /realm_access/roles}. */
    @WithDefault("roles")
    String roleClaim();

    Roles roles();

    /** Whether whoever has a role there gets an account here when they first come. */
    @WithDefault("false")
    boolean createAccounts();

    /** Between two questions to the provider for its keys: a made-up key number is worth no more of them. */
    @WithDefault("PT30S")
    Duration keysPause();

    /** What the claim says for each role, case included; the highest counts. */
    interface Roles {
        @WithDefault("jarida-admin")
        List<String> admin();

        @WithDefault("jarida-editor")
        List<String> editor();

        @WithDefault("jarida-author")
        List<String> author();
    }
}
