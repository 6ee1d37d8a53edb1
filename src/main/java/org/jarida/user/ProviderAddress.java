package org.jarida.user;

import java.net.URI;
import java.util.Set;

/** An address of the provider. What comes from there decides who may do what: so by TLS, or from this machine. */
record ProviderAddress(URI uri) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** @throws IllegalArgumentException when it is no address, or one that others could answer for */
    static ProviderAddress parse(String text) {
        URI uri = URI.create(text);
        boolean local = "http".equalsIgnoreCase(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost());
        boolean secret = "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
        if (!local && !secret || uri.getUserInfo() != null) {
            throw new IllegalArgumentException(text + " is neither https nor on this machine");
        }
        return new ProviderAddress(uri);
    }

    /** OpenID Connect Discovery 1.0, 4: one slash between the issuer and the well-known path. */
    static ProviderAddress discovery(String issuer) {
        return parse(issuer.replaceAll("/$", "") + "/.well-known/openid-configuration");
    }
}
