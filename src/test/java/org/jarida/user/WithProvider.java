package org.jarida.user;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.jarida.testsupport.IdentityProvider;

/** An application with a provider's issuer in its configuration; the provider is the test's to start. */
public class WithProvider implements QuarkusTestProfile {
    /** Profiles and tests are loaded by different class loaders. */
    private static final String PORT = "jarida.test.provider.port";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("jarida.oidc.issuer", "http://localhost:" + port(), "jarida.oidc.audience",
                "another-client," + IdentityProvider.AUDIENCE, "jarida.oidc.create-accounts", "true",
                "jarida.oidc.roles.editor", "jarida-editor,Chef de rubrique", "jarida.oidc.keys-pause", "PT0.05S");
    }

    static synchronized int port() {
        if (System.getProperty(PORT) == null) System.setProperty(PORT, Integer.toString(freePort()));
        return Integer.getInteger(PORT);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
    }
}
