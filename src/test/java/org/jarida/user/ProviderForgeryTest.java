package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.IdentityProvider;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A provider's tokens that are wrong in one respect each. */
class ProviderForgeryTest {
    private static final Map<String, Object> NOTHING = Map.of();
    private static IdentityProvider provider;
    private static ProviderTokens tokens;

    @BeforeAll
    static void start() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            socket.close();
            provider = IdentityProvider.at(socket.getLocalPort());
        }
        tokens = tokens("roles");
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void starts_from_a_token_that_is_accepted() {
        assertEquals(Role.AUTHOR, accepted(NOTHING, NOTHING).role());
        accepted(Map.of("typ", "at+jwt"), NOTHING);
        accepted(Map.of("typ", "JWT"), Map.of("nbf", now() - 5));
        accepted(NOTHING, Map.of("aud", List.of("other", IdentityProvider.AUDIENCE)));
        accepted(NOTHING, Map.of("iat", now() + 20, "exp", now() + 100));
    }

    @Test
    void of_another_issuer_audience_or_purpose_is_refused() {
        refuse(NOTHING, Map.of("iss", "https://forger.test"));
        refuse(NOTHING, Map.of("iss", provider.issuer() + "/"));
        refuse(NOTHING, Map.of("iss", ""));
        refuse(NOTHING, Map.of("iss", List.of(provider.issuer())));
        refuse(NOTHING, Map.of("aud", "another-client"));
        refuse(NOTHING, Map.of("aud", ""));
        refuse(NOTHING, Map.of("aud", List.of()));
        refuse(Map.of("typ", "logout+jwt"), NOTHING);
        refuse(Map.of("typ", "dpop+jwt"), NOTHING);
        refuse(Map.of("crit", List.of("x"), "x", 1), NOTHING);
    }

    @Test
    void out_of_its_time_is_refused() {
        refuse(NOTHING, Map.of("exp", now() - 60));
        refuse(NOTHING, Map.of("exp", ""));
        refuse(NOTHING, Map.of("exp", "never"));
        refuse(NOTHING, Map.of("nbf", now() + 120));
        refuse(NOTHING, Map.of("iat", ""));
        refuse(NOTHING, Map.of("iat", now() + 120, "exp", now() + 300));
        refuse(NOTHING, Map.of("iat", now() - 86_400 - 120));
        refuse(NOTHING, Map.of("iat", 1.5e300));
    }

    @Test
    void of_nobody_is_refused() {
        for (Object subject : List.of("", " ".repeat(256), "x\u0000", "سارة", "a\nb", 7, List.of("x"))) {
            refuse(NOTHING, Map.of("sub", subject));
        }
    }

    @Test
    void with_another_key_or_algorithm_is_refused() throws Exception {
        String genuine = provider.token("x", NOTHING);
        String[] parts = genuine.split("\\.");
        PublicJsonWebKey forger = IdentityProvider.rsa();
        refuse(resigned(parts[1], "RS256", forger.getPrivateKey(), provider.key().getKeyId()));
        refuse(resigned(parts[1], "RS256", forger.getPrivateKey(), forger.getKeyId()));
        refuse(resigned(parts[1], "RS256", forger.getPrivateKey(), null));
        byte[] pem = ("-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(provider.key().getPublicKey().getEncoded()) + "\n-----END PUBLIC KEY-----\n")
                        .getBytes(StandardCharsets.US_ASCII);
        for (byte[] secret : List.of(provider.key().getPublicKey().getEncoded(), pem)) {
            refuse(resigned(parts[1], "HS256", new HmacKey(secret), provider.key().getKeyId()));
        }
        for (String alg : List.of("none", "None", "", "HS256")) {
            refuse(base64("{\"alg\":\"" + alg + "\"}") + "." + parts[1] + ".");
        }
        refuse(parts[0] + "." + base64("{\"sub\":\"admin\"}") + "." + parts[2]);
        refuse(parts[0] + "." + parts[1] + "." + parts[2].substring(2));
        refuse("e30.e30.e30");
    }

    @Test
    void with_a_key_that_it_brings_along_is_refused() {
        PublicJsonWebKey forger = IdentityProvider.rsa();
        PublicJsonWebKey genuine = provider.key();
        provider.sign(forger);
        String signed = provider.token("x", Map.of("kid", "none-of-yours", "jku", "http://localhost:1/keys", "x5u",
                "http://localhost:1/", "jwk", forger.toParams(OutputControlLevel.PUBLIC_ONLY)),
                NOTHING);
        provider.sign(genuine);

        refuse(signed);
    }

    @Test
    void says_its_roles_in_the_claim_that_is_configured_alone() {
        Map<String, Object> claims = Map.of("roles", "", "realm_access", Map.of("roles", List.of("jarida-editor")),
                "https://jarida.test/roles", "jarida-admin", "a/b", Map.of("~c", "jarida-author"));
        String token = provider.token("x", claims);

        assertEquals(Role.EDITOR, tokens("/realm_access/roles").verify(token).orElseThrow().role());
        assertEquals(Role.ADMIN, tokens("https://jarida.test/roles").verify(token).orElseThrow().role());
        assertEquals(Role.AUTHOR, tokens("/a~1b/~0c").verify(token).orElseThrow().role());
        for (String nowhere : List.of("roles", "realm_access.roles", "/realm_access", "/realm_access/roles/1", "")) {
            assertEquals(null, tokens(nowhere).verify(token).orElseThrow().role(), nowhere);
        }
    }

    private static ProviderToken accepted(Map<String, ?> headers, Map<String, ?> claims) {
        return tokens.verify(provider.token("x", headers, claims)).orElseThrow();
    }

    private static void refuse(Map<String, ?> headers, Map<String, ?> claims) {
        refuse(provider.token("x", headers, claims));
    }

    private static void refuse(String token) {
        Instant begun = Instant.now();
        assertEquals(Optional.empty(), tokens.verify(token), token);
        assertTrue(Duration.between(begun, Instant.now()).toSeconds() < 5, token);
    }

    private static String resigned(String payload, String algorithm, Key key, String kid)
            throws JoseException {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        jws.setAlgorithmHeaderValue(algorithm);
        if (kid != null) jws.setKeyIdHeaderValue(kid);
        jws.setPayload(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
        jws.setKey(key);
        return jws.getCompactSerialization();
    }

    private static ProviderTokens tokens(String roleClaim) {
        Settings settings = new Settings(provider.issuer(), false, roleClaim, Duration.ofHours(1));
        return new ProviderTokens(settings, new ProviderKeys(new OidcProvider(settings), settings));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }
}
