package org.jarida.shared.graphql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RateLimitTest {
    private static final String NEIGHBOUR = "2001:db8:7:8::2";

    @Test
    void tells_what_is_left() {
        Graphql.post(from("192.0.2.44"), "{ probeNull }", null).statusCode(200)
                .header("RateLimit-Policy", "\"address\";q=12000000;w=60")
                .header("RateLimit", matchesPattern("\"address\";r=11999\\d{3};t=1"));
    }

    /** Large bodies are paid for when they are announced. */
    @Test
    void refuses_an_address_and_its_network_until_there_is_something_left() throws IOException {
        for (int i = 0; i < 80; i++) {
            announce("2001:db8:7:8::1");
        }

        String refused = announce(NEIGHBOUR);
        assertTrue(refused.startsWith("HTTP/1.1 429 "), refused);
        assertTrue(refused.contains("Retry-After: 1\r\n") && refused.contains("\"code\":\"RATE_LIMITED\""), refused);
        assertFalse(announce("2001:db8:7:9::1").contains(" 429 "));
        given().header("X-Forwarded-For", NEIGHBOUR).get("/q/health").then().statusCode(200);
    }

    @Test
    void knows_the_networks_that_operators_name() {
        Networks networks = new Networks(List.of("10.0.0.0/8", " 192.0.2.7 ", "2001:db8::/32"));

        assertTrue(networks.contain("10.255.0.1"));
        assertTrue(networks.contain("192.0.2.7"));
        assertTrue(networks.contain("2001:db8:ffff::1"));
        assertFalse(networks.contain("11.0.0.1"));
        assertFalse(networks.contain("192.0.2.8"));
        assertFalse(networks.contain("2001:db9::1"));
        assertFalse(networks.contain("nonsense"));
        assertThrows(IllegalArgumentException.class, () -> new Networks(List.of("front-end.example")));
    }

    private static io.restassured.specification.RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }

    private static String announce(String address) throws IOException {
        try (Socket client = new Socket("localhost", RestAssured.port)) {
            client.getOutputStream().write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + address
                    + "\r\nContent-Type: application/json\r\nContent-Length: 1048576\r\nConnection: close\r\n\r\n}")
                    .getBytes(StandardCharsets.US_ASCII));
            client.shutdownOutput();
            client.setSoTimeout(30_000);
            return new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
