package org.jarida.user;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuthenticationTest {
    private static final String VIEWER = "{ viewer { role } }";

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Basic YTpi", "Bearer a b", "Bearer jrd_x", "Bearer a.b.c",
            "Bearer jrd_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "Digest username=x", "null"})
    void refuses_whatever_is_no_valid_credential(String header) {
        var answer = Gql.anonymous().header("Authorization", header).run(VIEWER);

        assertEquals(401, answer.status());
        assertEquals("UNAUTHENTICATED", answer.errorCode());
        assertEquals("Bearer realm=\"jarida\"", answer.http().header("WWW-Authenticate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/graphql/", "//graphql", "/graph%71l", "/x/../graphql", "/graphql;a=b",
        "/GRAPHQL", "/graphql/schema.graphql", "/graphql/nothing", "/manifest.webmanifest", "/q/health",
        "/q/health/live", "/q/health/ready", "/q/metrics", "/q/nothing", "/nothing", "/"})
    void refuses_an_invalid_credential_on_every_path(String path) {
        String query = "{\"query\":\"{__typename}\"}";
        for (String header : List.of("Bearer x", "Basic YTpi", "")) {
            assertEquals(401, sent(header).get(path).statusCode(), header);
            assertEquals(401, sent(header).contentType("application/json").body(query).post(path).statusCode(), header);
        }
        assertEquals(401, given().urlEncodingEnabled(false).get(path + "?access_token=x").statusCode());
    }

    private static RequestSpecification sent(String header) {
        return given().urlEncodingEnabled(false).header("Authorization", header);
    }

    @Test
    void reads_the_scheme_in_any_case() {
        String token = Member.of(Role.AUTHOR).signIn().data("signIn.accessToken");

        assertEquals("AUTHOR",
                Gql.anonymous().header("Authorization", "bEARER  " + token).run(VIEWER).data("viewer.role"));
    }

    @Test
    void refuses_two_credentials_at_once() {
        String token = Member.of(Role.AUTHOR).signIn().data("signIn.accessToken");

        assertEquals(401, given().header("Authorization", "Bearer " + token, "Bearer " + token)
                .contentType("application/json").body("{\"query\":\"{__typename}\"}").post("/graphql").statusCode());
    }
}
