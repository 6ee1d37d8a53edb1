package org.jarida.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** An OpenID Connect provider as far as an API sees one: discovery, keys, and tokens signed with them. */
public final class IdentityProvider implements AutoCloseable {
    public static final String AUDIENCE = "jarida-desk";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;
    private final AtomicInteger asked = new AtomicInteger();
    private final List<PublicJsonWebKey> published = new CopyOnWriteArrayList<>();
    private PublicJsonWebKey key = rsa();
    private HttpServer server;
    private volatile String discovery;
    private volatile String keys;

    private IdentityProvider(int port) {
        this.port = port;
    }

    /** Answers from now on. */
    public static IdentityProvider at(int port) throws IOException {
        IdentityProvider provider = new IdentityProvider(port);
        provider.published.add(provider.key);
        provider.start();
        return provider;
    }

    public String issuer() {
        return "http://localhost:" + port;
    }

    public PublicJsonWebKey key() {
        return key;
    }

    /** How often somebody has asked for the discovery document. */
    public int asked() {
        return asked.get();
    }

    public void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> {
            asked.incrementAndGet();
            answer(exchange, discovery != null ? discovery
                    : json(Map.of("issuer", issuer(), "jwks_uri", issuer() + "/keys")));
        });
        server.createContext("/keys", exchange -> answer(exchange, keys != null ? keys
                : new JsonWebKeySet(published).toJson(OutputControlLevel.PUBLIC_ONLY)));
        server.start();
    }

    /** It refuses connections until it is started again. */
    public void stop() {
        server.stop(0);
    }

    /** Another text than the right one; null for the right one. */
    public void discovery(String instead) {
        discovery = instead;
    }

    public void keys(String instead) {
        keys = instead;
    }

    /** Signs with another key from now on. The old one stays published. */
    public void rotate() {
        sign(rsa());
    }

    /** Signs with this key from now on, and publishes it. */
    public void sign(PublicJsonWebKey with) {
        key = with;
        if (!published.contains(with)) published.add(with);
    }

    /** Publishes only the key that signs. */
    public void forgetOldKeys() {
        published.removeIf(other -> other != key);
    }

    /** A token of this person, that says so of the roles. */
    public String token(String subject, Object roles) {
        return token(subject, Map.of("roles", roles));
    }

    /** @param claims in place of the usual ones; an empty text removes one */
    public String token(String subject, Map<String, ?> claims) {
        return token(subject, Map.of(), claims);
    }

    public String token(String subject, Map<String, ?> headers, Map<String, ?> claims) {
        long now = Instant.now().getEpochSecond();
        Map<String, Object> all = new HashMap<>(Map.of("iss", issuer(), "sub", subject, "aud", AUDIENCE, "iat", now,
                "exp", now + 300, "roles", List.of("jarida-author")));
        claims.forEach((name, value) -> {
            if (value.equals("")) all.remove(name);
            else all.put(name, value);
        });
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue(key.getAlgorithm());
        jws.setKeyIdHeaderValue(key.getKeyId());
        headers.forEach((name, value) -> jws.getHeaders().setObjectHeaderValue(name, value));
        jws.setPayload(json(all));
        jws.setKey(key.getPrivateKey());
        try {
            return jws.getCompactSerialization();
        } catch (JoseException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        stop();
    }

    public static PublicJsonWebKey rsa() {
        try {
            return named(RsaJwkGenerator.generateJwk(2048), "RS256");
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static PublicJsonWebKey named(PublicJsonWebKey key, String algorithm) {
        key.setKeyId(UUID.randomUUID().toString());
        key.setAlgorithm(algorithm);
        key.setUse("sig");
        return key;
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
