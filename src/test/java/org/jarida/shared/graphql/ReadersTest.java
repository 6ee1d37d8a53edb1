package org.jarida.shared.graphql;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jarida.testsupport.SocketClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests without a credential: answered before authentication, and as if it had found nobody. */
@QuarkusTest
class ReadersTest {
    private static final String BODY = "{\"query\":\"{ probeNull }\"}", ANSWER = "{\"data\":{\"probeNull\":null}}";

    @Inject @Any Instance<HttpAuthenticationMechanism> mechanisms;
    @TestHTTPResource("/graphql") URI endpoint;
    private final String mark = UUID.randomUUID().toString();

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/graphql/", "/graph%71l", "/graphql?a=access-token"})
    void are_answered_without_any_mechanism_being_asked(String path) {
        Response answer = marked().contentType("application/json").body(BODY).post(path);

        assertEquals(200, answer.statusCode());
        assertEquals(ANSWER, answer.body().asString());
        assertEquals(Set.of(), asked());
    }

    @Test
    void are_answered_by_get_too() {
        Response answer = marked().get("/graphql?query=%7BprobeNull%7D");

        assertEquals(ANSWER, answer.body().asString());
        assertEquals(Set.of(), asked());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "200 | {\"query\":\"{ probeSecret }\"} | UNAUTHENTICATED",
        "200 | {\"query\":\"{ nothing }\"}     | GRAPHQL_VALIDATION_FAILED",
        "400 | {                               | BAD_REQUEST"})
    void are_refused_what_they_are_refused_anywhere(int status, String body, String code) {
        Response answer = marked().contentType("application/json").body(body).post("/graphql");

        assertEquals(status, answer.statusCode());
        assertEquals(code, answer.path("errors[0].extensions.code"));
        assertEquals(Set.of(), asked());
    }

    @Test
    void get_no_drafts() {
        Response answer = marked().header("X-Jarida-Perspective", "draft").contentType("application/json").body(BODY)
                .post("/graphql");

        assertEquals(401, answer.statusCode());
        assertEquals("Bearer", answer.header("WWW-Authenticate"));
        assertEquals("UNAUTHENTICATED", answer.path("errors[0].extensions.code"));
    }

    @Test
    void are_counted_under_the_address_of_the_route() {
        double before = count();
        marked().contentType("application/json").body(BODY).post("/graphql/");

        assertEquals(before + 1, count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Probe AUTHOR", "probe AUTHOR", "Probe x", "Bearer x", "Basic YTpi", "", " "})
    void are_none_who_send_the_header_whatever_is_in_it(String header) {
        int status = marked().header("Authorization", header).contentType("application/json").body(BODY)
                .post("/graphql").statusCode();

        assertEquals(header.equals("Probe AUTHOR") ? 200 : 401, status);
        assertEquals(Set.of(mark), asked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"access_token=x", "access_token", "query=%7BprobeNull%7D&access_token="})
    void are_none_who_send_a_token_in_the_address(String query) {
        Response byGet = marked().get("/graphql?" + query);
        Response byPost = marked().contentType("application/json").body(BODY).post("/graphql?" + query);

        assertEquals(401, byGet.statusCode());
        assertEquals(401, byPost.statusCode());
        assertEquals(Set.of(mark), asked());
    }

    @Test
    void are_none_who_open_a_socket() throws Exception {
        SocketClient.open(endpoint, Map.of(ProbeAuthentication.MARK, mark), "graphql-transport-ws").leave();

        assertEquals(Set.of(mark), asked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql/schema.graphql", "/graphql/nothing", "/graphql;a=b", "/q/health", "/q/metrics",
        "/manifest.webmanifest", "/nothing", "/"})
    void are_none_of_other_paths(String path) {
        marked().get(path);

        assertEquals(Set.of(mark), asked());
    }

    /** {@link Readers} looks where these look. Whoever adds one that looks elsewhere has to tell it. */
    @Test
    void are_told_by_what_the_mechanisms_read() {
        assertEquals(Set.of("BearerAuthentication", "ProbeAuthentication"), mechanisms.handlesStream()
                .map(handle -> handle.getBean().getBeanClass().getSimpleName()).collect(Collectors.toSet()));
    }

    private RequestSpecification marked() {
        return given().urlEncodingEnabled(false).header(ProbeAuthentication.MARK, mark);
    }

    private Set<String> asked() {
        return ProbeAuthentication.ASKED.contains(mark) ? Set.of(mark) : Set.of();
    }

    private static double count() {
        return given().get("/q/metrics").body().asString().lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_count")
                        && line.contains("method=\"POST\"") && line.contains("status=\"200\"")
                        && line.contains("uri=\"/graphql\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ')))).sum();
    }
}
