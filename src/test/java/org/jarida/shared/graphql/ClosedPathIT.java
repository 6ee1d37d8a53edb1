package org.jarida.shared.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.jarida.testsupport.RunningJar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node whose operator lets nobody ask but who is signed in, by Quarkus's settings. */
class ClosedPathIT {
    private static final String PERMISSION = "QUARKUS_HTTP_AUTH_PERMISSION_EDITORS_";

    @Test
    void is_closed_to_readers(@TempDir Path data) throws Exception {
        try (RunningJar node = RunningJar.start(Map.of("JARIDA_DATA_DIR", data.toString(),
                PERMISSION + "PATHS", "/graphql", PERMISSION + "POLICY", "authenticated"))) {
            HttpRequest asked = HttpRequest.newBuilder(node.uri("/graphql")).header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"query\":\"{ __typename }\"}")).build();

            assertEquals(401, HttpClient.newHttpClient().send(asked, BodyHandlers.discarding()).statusCode());
        }
    }
}
