package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.testsupport.IdentityProvider;
import org.jarida.testsupport.Together;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of the provider, how often, and what is believed of its answer. */
class ProviderKeysTest {
    private IdentityProvider provider;

    @BeforeEach
    void start() throws IOException {
        provider = IdentityProvider.at(freePort());
    }

    @AfterEach
    void stop() {
        provider.stop();
    }

    @Test
    void are_read_once_for_many_tokens() {
        ProviderTokens tokens = tokens(Duration.ofHours(1));

        for (int i = 0; i < 100; i++) assertTrue(accepts(tokens));

        assertEquals(1, provider.asked());
    }

    @Test
    void are_read_once_for_many_tokens_that_come_at_once() {
        ProviderTokens tokens = tokens(Duration.ofHours(1));

        List<Boolean> accepted = Together.run(6, i -> accepts(tokens));

        assertEquals(List.of(true, true, true, true, true, true), accepted);
        assertEquals(1, provider.asked());
    }

    @Test
    void are_not_read_again_for_each_key_that_somebody_makes_up() {
        ProviderTokens tokens = tokens(Duration.ofHours(1));
        assertTrue(accepts(tokens));

        for (int i = 0; i < 200; i++) {
            assertEquals(Optional.empty(), tokens.verify(provider.token("x",
                    Map.of("kid", "made-up-" + i), Map.of())));
        }

        assertEquals(1, provider.asked());
        assertTrue(accepts(tokens));
    }

    @Test
    void are_read_again_when_the_provider_has_another() {
        ProviderTokens tokens = tokens(Duration.ZERO);
        String old = provider.token("x", "jarida-author");
        assertTrue(tokens.verify(old).isPresent());

        provider.rotate();

        assertTrue(accepts(tokens));
        assertTrue(tokens.verify(old).isPresent(), "the key before is published still");
        provider.rotate();
        provider.forgetOldKeys();
        assertTrue(accepts(tokens));
        assertEquals(Optional.empty(), tokens.verify(old));
    }

    @Test
    void go_on_serving_while_the_provider_is_away() {
        ProviderTokens tokens = tokens(Duration.ZERO);
        assertTrue(accepts(tokens));

        provider.stop();
        assertTrue(accepts(tokens));
        assertEquals(Optional.empty(), tokens.verify(provider.token("x", Map.of("kid", "unknown"), Map.of())));
        assertTrue(accepts(tokens));
    }

    @Test
    void are_found_when_the_provider_comes_late() throws IOException {
        provider.stop();
        ProviderTokens tokens = tokens(Duration.ZERO);
        assertEquals(false, accepts(tokens));

        provider.start();

        assertTrue(accepts(tokens));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "not JSON",
            "{\"issuer\":\"https://forger.test\",\"jwks_uri\":\"KEYS\"}",
            "{\"issuer\":\"ISSUER/\",\"jwks_uri\":\"KEYS\"}", "{\"jwks_uri\":\"KEYS\"}", "{\"issuer\":\"ISSUER\"}",
            "{\"issuer\":\"ISSUER\",\"jwks_uri\":\"http://192.0.2.1/keys\"}",
            "{\"issuer\":\"ISSUER\",\"jwks_uri\":\"file:///etc/passwd\"}",
            "{\"issuer\":\"ISSUER\",\"jwks_uri\":7}"})
    void are_not_believed_of_another_s_discovery_document(String document) {
        provider.discovery(document.replace("ISSUER", provider.issuer()).replace("KEYS", provider.issuer() + "/keys"));

        assertEquals(false, accepts(tokens(Duration.ZERO)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"keys\":[]}", "{\"keys\":[{\"kty\":\"oct\",\"k\":\"AAAA\"}]}",
            "{\"keys\":[{\"kty\":\"x\"}]}", "{\"keys\":7}"})
    void are_not_taken_from_a_set_that_has_none(String keys) {
        ProviderTokens tokens = tokens(Duration.ZERO);
        provider.keys(keys);
        assertEquals(false, accepts(tokens));

        provider.keys(null);
        assertTrue(accepts(tokens));
    }

    @Test
    void are_not_read_without_an_end() {
        provider.keys("{\"keys\":[" + " ".repeat(1 << 20));

        assertEquals(false, accepts(tokens(Duration.ZERO)));
    }

    @Test
    void are_of_any_kind_that_has_a_public_half() throws Exception {
        ProviderTokens tokens = tokens(Duration.ZERO);
        List<PublicJsonWebKey> kinds = List.of(
                IdentityProvider.named(EcJwkGenerator.generateJwk(EllipticCurves.P256), "ES256"),
                IdentityProvider.named(EcJwkGenerator.generateJwk(EllipticCurves.P521), "ES512"),
                IdentityProvider.named(OkpJwkGenerator.generateJwk(OctetKeyPairJsonWebKey.SUBTYPE_ED25519), "EdDSA"),
                IdentityProvider.named(IdentityProvider.rsa(), "PS256"));

        for (PublicJsonWebKey kind : kinds) {
            provider.sign(kind);
            assertTrue(accepts(tokens), kind.getAlgorithm());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://sso.example", "sso.example", "ftp://localhost", "http://localhost.forger.test", "",
            "https://", "http://127.0.0.1@forger.test", "https://user:pass@sso.example", "http://169.254.169.254"})
    void are_asked_for_by_tls_or_on_this_machine_alone(String issuer) {
        assertThrows(IllegalArgumentException.class, () -> tokens(new Settings(issuer, false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://sso.example/realms/news", "https://sso.example/realms/news/"})
    void are_asked_for_one_slash_below_the_issuer(String issuer) {
        assertEquals("https://sso.example/realms/news/.well-known/openid-configuration",
                ProviderAddress.discovery(issuer).uri().toString());
    }

    private boolean accepts(ProviderTokens tokens) {
        return tokens.verify(provider.token("x", "jarida-author")).isPresent();
    }

    private ProviderTokens tokens(Duration pause) {
        return tokens(new Settings(provider.issuer(), false, "roles", pause));
    }

    private static ProviderTokens tokens(OidcConfig config) {
        return new ProviderTokens(config, new ProviderKeys(new OidcProvider(config), config));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
