package org.jarida.user;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** Asks the provider for its keys: discovery (OpenID Connect Discovery 1.0), then the key set that it names. */
@ApplicationScoped
class OidcProvider {
    private static final Duration TO_CONNECT = Duration.ofSeconds(2), TO_ANSWER = Duration.ofSeconds(5);

    private final OidcConfig config;
    private final ObjectMapper json = new ObjectMapper();
    private HttpClient http;

    OidcProvider(OidcConfig config) {
        this.config = config;
    }

    /** Fails with an exception whose message says why; it never holds more than addresses and statuses. */
    CompletableFuture<List<JsonWebKey>> keys() {
        String issuer = config.issuer().orElseThrow();
        return get(ProviderAddress.discovery(issuer))
                .thenCompose(document -> get(keysAddress(document, issuer)))
                .thenApply(OidcProvider::parse);
    }

    /** The document must be the issuer's own (4.3): or a host of many providers could answer for another. */
    private ProviderAddress keysAddress(String document, String issuer) {
        try {
            JsonNode discovered = json.readTree(document);
            if (!issuer.equals(discovered.path("issuer").textValue())) {
                throw new IllegalStateException("The discovery document is another issuer's");
            }
            return ProviderAddress.parse(discovered.path("jwks_uri").asText());
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("The discovery document is no JSON");
        }
    }

    private static List<JsonWebKey> parse(String document) {
        try {
            List<JsonWebKey> keys = new JsonWebKeySet(document).getJsonWebKeys().stream()
                    .filter(PublicJsonWebKey.class::isInstance).toList();
            if (keys.isEmpty()) throw new IllegalStateException("The key set holds no public key");
            return keys;
        } catch (JoseException | ClassCastException malformed) {
            throw new IllegalStateException("The key set is malformed");
        }
    }

    private CompletableFuture<String> get(ProviderAddress address) {
        HttpRequest request = HttpRequest.newBuilder(address.uri()).timeout(TO_ANSWER)
                .header("Accept", "application/json").build();
        CompletableFuture<HttpResponse<String>> answer = client().sendAsync(request, head -> new ShortBody());
        return answer.copy().orTimeout(TO_ANSWER.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((done, failure) -> answer.cancel(true))
                .thenApply(response -> {
                    if (response.statusCode() == 200) return response.body();
                    throw new IllegalStateException(address.uri() + " answered " + response.statusCode());
                });
    }

    /** Only now: without a provider there is nothing to ask. Redirects could lead anywhere, and are not followed. */
    private synchronized HttpClient client() {
        if (http == null) {
            http = HttpClient.newBuilder().version(Version.HTTP_1_1).connectTimeout(TO_CONNECT)
                    .followRedirects(Redirect.NEVER).build();
        }
        return http;
    }
}
