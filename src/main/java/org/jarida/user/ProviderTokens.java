package org.jarida.user;

import static org.jose4j.jws.AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384;
import static org.jose4j.jws.AlgorithmIdentifiers.ECDSA_USING_P521_CURVE_AND_SHA512;
import static org.jose4j.jws.AlgorithmIdentifiers.EDDSA;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_PSS_USING_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_PSS_USING_SHA384;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_PSS_USING_SHA512;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_USING_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_USING_SHA384;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_USING_SHA512;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * The tokens of the OpenID Connect provider: signed by one of its keys, which are public, so by no algorithm that would
 * take a public key for a secret; issued by it, for us, within its time and a day. Never what another header names.
 */
@ApplicationScoped
class ProviderTokens {
    private static final AlgorithmConstraints ASYMMETRIC = new AlgorithmConstraints(ConstraintType.PERMIT,
            RSA_USING_SHA256, RSA_USING_SHA384, RSA_USING_SHA512,
            RSA_PSS_USING_SHA256, RSA_PSS_USING_SHA384, RSA_PSS_USING_SHA512,
            ECDSA_USING_P256_CURVE_AND_SHA256, ECDSA_USING_P384_CURVE_AND_SHA384, ECDSA_USING_P521_CURVE_AND_SHA512,
            EDDSA);
    /** ID tokens and access tokens (RFC 9068), but not what the provider signs for other ends, such as logout. */
    private static final Set<String> TYPES = Set.of("jwt", "at+jwt", "application/at+jwt");
    private static final int CLOCK_SKEW_SECONDS = 30, OLDEST_SECONDS = 86_400;

    private final OidcConfig config;
    private final ProviderKeys keys;
    private final RoleClaim roleClaim;
    private final ObjectMapper json = new ObjectMapper();
    private final JwtConsumer consumer;

    ProviderTokens(OidcConfig config, ProviderKeys keys) {
        this.config = config;
        this.keys = keys;
        this.roleClaim = new RoleClaim(config);
        this.consumer = config.issuer().map(this::consumer).orElse(null);
    }

    /** A wrong setting ends the start; a provider that is away does not. */
    void whenStarted(@Observes StartupEvent event) {
        if (isAccepted()) keys.renew();
    }

    /** Whether there is a provider. */
    boolean isAccepted() {
        return consumer != null;
    }

    /** Blocks. Empty for whatever is no valid token of the provider. */
    Optional<ProviderToken> verify(String token) {
        if (!isAccepted()) return Optional.empty();
        try {
            return Optional.of(read(consumer.processToClaims(token)));
        } catch (InvalidJwtException | MalformedClaimException | JsonProcessingException forged) {
            return Optional.empty();
        }
    }

    private JwtConsumer consumer(String issuer) {
        List<String> audience = config.audience().orElseThrow(
                () -> new IllegalStateException("JARIDA_OIDC_ISSUER is set, and JARIDA_OIDC_AUDIENCE is not"));
        ProviderAddress.discovery(issuer);
        return new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(ASYMMETRIC)
                .setVerificationKeyResolver((signature, nested) -> keys.find(signature)
                        .orElseThrow(() -> new UnresolvableKeyException("No such key")))
                .registerValidator(ProviderTokens::wrongType)
                .setExpectedIssuer(issuer)
                .setExpectedAudience(audience.stream().map(String::strip).toArray(String[]::new))
                .setRequireSubject()
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setIssuedAtRestrictions(0, OLDEST_SECONDS)
                .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
                .build();
    }

    private static String wrongType(JwtContext context) {
        boolean right = context.getJoseObjects().stream().map(object -> object.getHeader("typ"))
                .allMatch(type -> type == null || TYPES.contains(type.toLowerCase(Locale.ROOT)));
        return right ? null : "Another type";
    }

    private ProviderToken read(JwtClaims claims) throws MalformedClaimException, JsonProcessingException {
        if (!ProviderLink.isSubject(claims.getSubject())) throw new MalformedClaimException("Not a subject");
        JsonNode all = json.readTree(claims.getRawJson());
        String name = all.path("name").asText(all.path("preferred_username").asText(null));
        boolean verified = all.path("email_verified").isBoolean() && all.path("email_verified").booleanValue();
        return new ProviderToken(claims.getIssuer(), claims.getSubject(),
                Instant.ofEpochSecond(claims.getIssuedAt().getValue()), roleClaim.in(all), name,
                verified ? all.path("email").textValue() : null);
    }
}
