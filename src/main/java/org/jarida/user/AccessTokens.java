package org.jarida.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * The JSON Web Tokens of sessions (RFC 7519), by the rules of RFC 8725: one algorithm, keys of ours alone, issuer and
 * audience checked. A token names its session; whether that still lives is asked of the database at each request.
 */
@ApplicationScoped
class AccessTokens {
    private static final String ISSUER = "jarida", AUDIENCE = "jarida-api", SESSION = "sid", TYPE = "at+jwt";
    /** Clocks of the nodes may differ by so much. */
    private static final int CLOCK_SKEW_SECONDS = 30;
    private static final AlgorithmConstraints HS256_ONLY =
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256);
    private static final Pattern KEY_NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private final SigningKeys keys;
    private final SessionConfig config;
    private final JwtConsumer consumer;

    AccessTokens(SigningKeys keys, SessionConfig config) {
        this.keys = keys;
        this.config = config;
        this.consumer = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(HS256_ONLY)
                .setVerificationKeyResolver((signature, nested) -> key(signature))
                .setExpectedType(true, TYPE)
                .setExpectedIssuer(ISSUER)
                .setExpectedAudience(AUDIENCE)
                .setRequireSubject()
                .setRequireJwtId()
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setRequireNotBefore()
                .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
                .build();
    }

    AccessToken issue(UUID account, UUID session) {
        SigningKey key = keys.current();
        Instant now = Instant.now();
        Instant expiry = Instant.ofEpochSecond(now.plus(config.accessLifetime()).getEpochSecond());
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(account.toString());
        claims.setClaim(SESSION, session.toString());
        claims.setIssuedAt(NumericDate.fromMilliseconds(now.toEpochMilli()));
        claims.setNotBefore(NumericDate.fromMilliseconds(now.toEpochMilli()));
        claims.setExpirationTime(NumericDate.fromSeconds(expiry.getEpochSecond()));
        claims.setGeneratedJwtId();
        return new AccessToken(sign(claims, key), expiry);
    }

    /** Empty for whatever is no valid token of ours. */
    Optional<Claims> verify(String token) {
        if (!mayBeOurs(token)) return Optional.empty();
        try {
            JwtClaims claims = consumer.processToClaims(token);
            return Optional.of(new Claims(UUID.fromString(claims.getSubject()),
                    UUID.fromString(Objects.toString(claims.getStringClaimValue(SESSION), ""))));
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    /** A provider's token says another algorithm: no need to find that out by an exception each time. */
    private static boolean mayBeOurs(String token) {
        try {
            byte[] header = Base64.getUrlDecoder().decode(token.split("\\.", 2)[0]);
            return new String(header, StandardCharsets.UTF_8).contains(AlgorithmIdentifiers.HMAC_SHA256);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static String sign(JwtClaims claims, SigningKey key) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKeyIdHeaderValue(Integer.toString(key.number()));
        signature.setHeader("typ", TYPE);
        signature.setKey(key.key());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException broken) {
            throw new IllegalStateException("Cannot sign an access token", broken);
        }
    }

    private Key key(JsonWebSignature signature) throws UnresolvableKeyException {
        String number = signature.getKeyIdHeaderValue();
        SigningKey key = number != null && KEY_NUMBER.matcher(number).matches()
                ? keys.find(Integer.parseInt(number)) : null;
        if (key == null) throw new UnresolvableKeyException("No such key");
        return key.key();
    }

    record AccessToken(String text, Instant expiresAt) {
        /** Keeps the token out of logs. */
        @Override
        public String toString() {
            return "AccessToken";
        }
    }

    record Claims(UUID account, UUID session) {}
}
