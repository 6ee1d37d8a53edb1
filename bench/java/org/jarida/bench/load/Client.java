package org.jarida.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.util.Map;

/** One connection, one request after the other. */
final class Client implements Closeable {
    static final ObjectMapper JSON = new ObjectMapper();

    private final Socket socket;
    private final byte[] in = new byte[1 << 20];
    private String token;

    Client(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
    }

    Client signIn(String email, String password) throws IOException {
        token = ask("mutation($i: SignInInput!) { signIn(input: $i) { accessToken userErrors { message } } }",
                Map.of("i", Map.of("email", email, "password", password))).at("/signIn/accessToken").asText();
        return this;
    }

    static String json(String document, Map<String, ?> variables) {
        return JSON.valueToTree(Map.of("query", document, "variables", variables)).toString();
    }

    /** The data; fails on errors, userErrors included. */
    JsonNode ask(String document, Map<String, ?> variables) throws IOException {
        String answer = exchange(Http.post("/graphql", json(document, variables), token));
        JsonNode data = JSON.readTree(answer).path("data");
        for (JsonNode field : data) {
            if (field.path("userErrors").size() > 0) {
                throw new IOException(answer);
            }
        }
        return data;
    }

    String exchange(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        int read = 0, length = 0;
        while (length == 0 || read < length) {
            int more = socket.getInputStream().read(in, read, in.length - read);
            if (more < 0) {
                throw new IOException("The server closed the connection");
            }
            read += more;
            length = length == 0 ? Http.length(in, read) : length;
        }
        if (!Http.isFine(in, length)) {
            throw new IOException(Http.body(in, length));
        }
        return Http.body(in, length);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
