package org.jarida.testsupport;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** What no client of HTTP sends, byte by byte. */
public record RawClient(URI node) {
    private static final int PATIENCE_MILLIS = 60_000;

    /**
     * What comes until the server closes the connection; empty when that is all that it does.
     *
     * @param sent one byte for each character
     */
    public String answer(String sent) throws IOException {
        try (Socket socket = open()) {
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException closed) {
            return "";
        }
    }

    public Socket open() throws IOException {
        Socket socket = new Socket(node.getHost(), node.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }
}
