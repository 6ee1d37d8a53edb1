package org.jarida.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.jarida.testsupport.IdentityProvider;
import org.jarida.testsupport.RunningJar;

/**
 * How long signing in takes, and what it costs a request to say who asks: one node, one client, one request after the
 * other, the kinds of credential by turns, so that whatever else runs on the machine slows all alike.
 */
public final class DoorFigures {
    private static final String PASSWORD = "ورق وحبر وقهوة الصباح", NOTHING = "{ __typename }";
    private static final int SIGN_INS = 60, WARM_UP = 4_000, ROUNDS = 40, EACH = 100;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final RunningJar node;

    private DoorFigures(RunningJar node) {
        this.node = node;
    }

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("door");
        try (IdentityProvider provider = IdentityProvider.at(freePort());
                RunningJar node = RunningJar.start(Map.of("JARIDA_DATA_DIR", data.toString(),
                        "JARIDA_ADMIN_PASSWORD", PASSWORD, "JARIDA_OIDC_ISSUER", provider.issuer(),
                        "JARIDA_OIDC_AUDIENCE", IdentityProvider.AUDIENCE, "JARIDA_OIDC_CREATE_ACCOUNTS", "true"))) {
            new DoorFigures(node).measure(provider);
        }
    }

    private void measure(IdentityProvider provider) throws Exception {
        long[] signIns = new long[SIGN_INS];
        for (int i = 0; i < 10; i++) signIn();
        for (int i = 0; i < SIGN_INS; i++) {
            long begun = System.nanoTime();
            signIn();
            signIns[i] = System.nanoTime() - begun;
        }
        System.out.printf("signIn: %d ms (median of %d)%n", median(signIns) / 1_000_000, SIGN_INS);

        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("nobody", null);
        kinds.put("session", signIn());
        kinds.put("API token", answer(kinds.get("session"), "mutation { createApiToken(input: {name: \"bench\", "
                + "scopes: [DRAFTS_READ]}) { secret } }").at("/data/createApiToken/secret").asText());
        kinds.put("OIDC token", provider.token("bench", "jarida-author"));
        for (String token : kinds.values()) run(token, WARM_UP);
        int asked = provider.asked();
        requests(kinds);
        System.out.printf("asked the provider for its keys %d times, %d of them while measuring%n", provider.asked(),
                provider.asked() - asked);
    }

    private void requests(Map<String, String> kinds) throws Exception {
        Map<String, long[]> times = new LinkedHashMap<>();
        Map<String, Duration> work = new LinkedHashMap<>();
        for (String kind : kinds.keySet()) times.put(kind, new long[ROUNDS * EACH]);
        for (int round = 0; round < ROUNDS; round++) {
            for (String kind : kinds.keySet()) {
                Duration before = work();
                System.arraycopy(run(kinds.get(kind), EACH), 0, times.get(kind), round * EACH, EACH);
                work.merge(kind, work().minus(before), Duration::plus);
            }
        }
        double nobody = median(times.get("nobody"));
        times.forEach((kind, all) -> System.out.printf("%-10s %5.0f us (median), %4.2f times nobody's; "
                + "the node worked %4d us for each%n", kind, median(all) / 1e3, median(all) / nobody,
                work.get(kind).toNanos() / all.length / 1_000));
    }

    /** Of the node alone, not of its database. */
    private Duration work() {
        return node.process().info().totalCpuDuration().orElseThrow();
    }

    private long[] run(String token, int times) throws Exception {
        long[] took = new long[times];
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            HttpResponse<String> answer = ask(token, NOTHING);
            took[i] = System.nanoTime() - begun;
            if (answer.statusCode() != 200) throw new IllegalStateException(answer.body());
        }
        return took;
    }

    private String signIn() throws Exception {
        return answer(null, "mutation { signIn(input: {email: \"admin@localhost\", password: \"" + PASSWORD
                + "\"}) { accessToken } }").at("/data/signIn/accessToken").asText();
    }

    private JsonNode answer(String token, String document) throws Exception {
        return JSON.readTree(ask(token, document).body());
    }

    private HttpResponse<String> ask(String token, String document) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(node.uri("/graphql")).header("Content-Type",
                "application/json").POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document))));
        if (token != null) request.header("Authorization", "Bearer " + token);
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static long median(long[] times) {
        return LongStream.of(times).sorted().skip(times.length / 2).findFirst().orElseThrow();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
