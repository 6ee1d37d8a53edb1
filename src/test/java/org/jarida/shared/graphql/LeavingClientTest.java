package org.jarida.shared.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LeavingClientTest {
    @Test
    void does_not_take_its_context_from_under_the_request() throws Exception {
        String body = "{\"query\": \"{ probeLeaving probePerspective }\"}";
        try (Socket client = new Socket("localhost", RestAssured.port)) {
            client.getOutputStream().write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: " + body.length() + "\r\n\r\n" + body).getBytes(UTF_8));
            assertEquals("begun", ProbeLeavingApi.SAID.poll(30, TimeUnit.SECONDS));
        }

        assertEquals("PUBLISHED", ProbeLeavingApi.SAID.poll(30, TimeUnit.SECONDS));
    }
}
