package org.jarida.user;

import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Access tokens that are wrong in one respect each. */
final class ForgedTokens {
    static final Map<String, Object> NOTHING = Map.of();
    private final SigningKey key;
    private final String account;
    private final String session;

    ForgedTokens(SigningKey key, String account, String session) {
        this.key = key;
        this.account = account;
        this.session = session;
    }

    /** The genuine one, made by this class: what the others differ from. */
    String genuine() {
        return with(NOTHING, NOTHING);
    }

    /**
     * @param headers in place of the genuine ones
     * @param claims  likewise; an empty text removes one
     */
    String with(Map<String, Object> headers, Map<String, Object> claims) {
        return signed(AlgorithmIdentifiers.HMAC_SHA256, key.key(), headers, claims);
    }

    String signed(String algorithm, Key with, Map<String, Object> headers, Map<String, Object> claims) {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        jws.setDoKeyValidation(false);
        jws.setAlgorithmHeaderValue(algorithm);
        jws.setHeader("typ", "at+jwt");
        jws.setKeyIdHeaderValue(Integer.toString(key.number()));
        headers.forEach((name, value) -> jws.getHeaders().setObjectHeaderValue(name, value));
        jws.setPayload(payload(claims));
        jws.setKey(with);
        try {
            return jws.getCompactSerialization();
        } catch (JoseException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** With a key pair of the forger's, whose public half the header offers. */
    String signedWithAKeyOfTheirOwn() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        return signed(AlgorithmIdentifiers.RSA_USING_SHA256, pair.getPrivate(), Map.of(
                "jku", "https://forger.test/keys.json", "x5u", "https://forger.test/chain.pem",
                "jwk", RsaJsonWebKey.Factory.newPublicJwk(pair.getPublic()).toParams(OutputControlLevel.PUBLIC_ONLY)),
                NOTHING);
    }

    private String payload(Map<String, Object> changes) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("jarida");
        claims.setAudience("jarida-api");
        claims.setSubject(account);
        claims.setClaim("sid", session);
        claims.setIssuedAtToNow();
        claims.setNotBefore(NumericDate.now());
        claims.setExpirationTimeMinutesInTheFuture(10);
        claims.setGeneratedJwtId();
        changes.forEach((name, value) -> {
            if (value.equals("")) claims.unsetClaim(name);
            else claims.setClaim(name, value);
        });
        return claims.toJson();
    }
}
