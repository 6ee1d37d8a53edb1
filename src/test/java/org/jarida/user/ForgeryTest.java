package org.jarida.user;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Member;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens that others make up. None is taken for a reader's request, and none takes long. */
@QuarkusTest
class ForgeryTest {
    private static final Map<String, Object> NOTHING = ForgedTokens.NOTHING;

    @Inject SigningKeys keys;
    private String token;
    private ForgedTokens forged;

    @BeforeEach
    void sign_in() throws Exception {
        Member admin = Member.of(Role.ADMIN);
        token = admin.signIn().data("signIn.accessToken");
        String session = new JwtConsumerBuilder().setSkipAllValidators().setDisableRequireSignature()
                .setSkipSignatureVerification().build().processToClaims(token).getStringClaimValue("sid");
        forged = new ForgedTokens(keys.current(), admin.id().toString(), session);
    }

    @Test
    void starts_from_a_token_that_is_accepted() {
        assertEquals(200, status(token));
        assertEquals(200, status(forged.genuine()));
    }

    @Test
    void with_another_algorithm_is_refused() {
        refuse(forged.signed("none", null, NOTHING, NOTHING));
        refuse(base64("{\"alg\":\"None\",\"typ\":\"at+jwt\"}") + "." + token.split("\\.")[1] + ".");
        refuse(base64("{\"alg\":\"NONE\",\"typ\":\"at+jwt\"}") + "." + token.split("\\.")[1] + ".x");
        refuse(forged.signed(AlgorithmIdentifiers.HMAC_SHA512, new HmacKey(new byte[64]), NOTHING, NOTHING));
        refuse(forged.signed(AlgorithmIdentifiers.HMAC_SHA384, keys.current().key(), NOTHING, NOTHING));
        refuse(forged.signed(AlgorithmIdentifiers.HMAC_SHA512, keys.current().key(), NOTHING, NOTHING));
    }

    @Test
    void with_another_key_is_refused() throws Exception {
        refuse(forged.signed(AlgorithmIdentifiers.HMAC_SHA256, new HmacKey(new byte[32]), NOTHING, NOTHING));
        refuse(forged.signed(AlgorithmIdentifiers.HMAC_SHA256, new HmacKey("secret".getBytes()), NOTHING, NOTHING));
        refuse(forged.signedWithAKeyOfTheirOwn());
    }

    @Test
    void with_a_key_number_that_is_none_is_refused() {
        for (Object kid : List.of("../../../../dev/null", "/proc/sys/kernel/randomize_va_space", "1' or '1'='1",
                "1; drop table signing_key", "0", "-1", "01", "1.0", "99999999999999999999", "", "\u0661",
                String.valueOf(keys.current().number() + 1), String.valueOf(keys.current().number() + 1000))) {
            refuse(forged.with(Map.of("kid", kid), NOTHING));
        }
        assertEquals(200, status(token));
    }

    @Test
    void for_another_issuer_audience_or_purpose_is_refused() {
        refuse(forged.with(NOTHING, Map.of("iss", "https://forger.test")));
        refuse(forged.with(NOTHING, Map.of("iss", "")));
        refuse(forged.with(NOTHING, Map.of("aud", "another-api")));
        refuse(forged.with(NOTHING, Map.of("aud", "")));
        refuse(forged.with(Map.of("typ", "JWT"), NOTHING));
        refuse(forged.with(Map.of("typ", "rt+jwt"), NOTHING));
        refuse(forged.with(Map.of("crit", List.of("exp2"), "exp2", 1), NOTHING));
    }

    @Test
    void out_of_its_time_or_without_one_is_refused() {
        long now = Instant.now().getEpochSecond();
        refuse(forged.with(NOTHING, Map.of("exp", now - 60)));
        refuse(forged.with(NOTHING, Map.of("exp", "")));
        refuse(forged.with(NOTHING, Map.of("exp", "tomorrow")));
        refuse(forged.with(NOTHING, Map.of("nbf", now + 120)));
        refuse(forged.with(NOTHING, Map.of("nbf", "")));
        refuse(forged.with(NOTHING, Map.of("iat", "")));
        refuse(forged.with(NOTHING, Map.of("jti", "")));
    }

    @Test
    void for_another_session_or_account_is_refused() {
        String another = Member.of(Role.AUTHOR).id().toString();
        refuse(forged.with(NOTHING, Map.of("sub", another)));
        refuse(forged.with(NOTHING, Map.of("sub", "")));
        refuse(forged.with(NOTHING, Map.of("sub", "admin")));
        refuse(forged.with(NOTHING, Map.of("sid", UUID.randomUUID().toString())));
        refuse(forged.with(NOTHING, Map.of("sid", "")));
        refuse(forged.with(NOTHING, Map.of("sid", "' or true --")));
        refuse(forged.with(NOTHING, Map.of("sid", 7)));
    }

    @Test
    void cut_or_changed_is_refused() {
        String[] parts = token.split("\\.");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]));
        String changed = base64(payload.replace("jarida", "jarido"));
        refuse(parts[0] + "." + changed + "." + parts[2]);
        refuse(parts[0] + "." + parts[1] + ".");
        refuse(parts[0] + "." + parts[1]);
        refuse(token + ".x.y");
        refuse(token + "=");
        refuse(token.substring(0, token.length() - 1));
        refuse("e30.e30.e30");
        refuse("...");
    }

    @Test
    void in_the_address_is_refused() {
        assertEquals(401, given().queryParam("access_token", token).queryParam("query", "{ __typename }")
                .get("/graphql").statusCode());
        assertEquals(401, given().queryParam("access_token", token).header("Authorization", "Bearer " + token)
                .queryParam("query", "{ __typename }").get("/graphql").statusCode());
    }

    @Test
    void in_the_address_is_refused_however_it_is_spoilt() {
        for (String query : new String[] {"access_token", "access_token=", "a=b&access_token=x"}) {
            assertEquals(401, given().urlEncodingEnabled(false).get("/graphql?" + query).statusCode(), query);
        }
    }

    @Test
    void too_large_is_refused_before_it_is_read() {
        refuse(forged.with(NOTHING, Map.of("x", "x".repeat(8_000))));
        assertRefusedUnread("Authorization: Bearer " + "x".repeat(100_000));
        assertRefusedUnread(IntStream.range(0, 2_000).mapToObj(i -> "X-Flood-" + i + ": " + "x".repeat(20))
                .collect(Collectors.joining("\r\n")));
        assertEquals(200, Gql.anonymous().run("{ site { name } }").status());
    }

    /** The server need not hear the whole of it: it may be gone while the client still sends. */
    private static void assertRefusedUnread(String headers) {
        String answer = "";
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n\r\n").getBytes());
            answer = new BufferedReader(new InputStreamReader(socket.getInputStream())).readLine();
        } catch (SocketException gone) {
            answer = "HTTP/1.1 431 ";
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        assertTrue(answer.startsWith("HTTP/1.1 431 "), answer);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes());
    }

    private void refuse(String forgedToken) {
        Instant begun = Instant.now();
        assertEquals(401, status(forgedToken), forgedToken);
        assertTrue(Duration.between(begun, Instant.now()).toSeconds() < 5, "took too long: " + forgedToken);
    }

    private static int status(String bearer) {
        return Gql.bearer(bearer).run("{ viewer { role } }").status();
    }
}
