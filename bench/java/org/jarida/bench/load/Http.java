package org.jarida.bench.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The little of HTTP/1.1 that a generator needs, so that it takes little of the core that it shares. */
final class Http {
    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LENGTH = "content-length: ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OK = "HTTP/1.1 200 ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ERRORS = "{\"errors\"".getBytes(StandardCharsets.US_ASCII);

    private Http() {}

    static byte[] post(String path, String json, String token) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + (token == null ? "" : "Authorization: Bearer " + token + "\r\n")
                + "Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] request = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    static byte[] get(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** Of the whole answer; 0 as long as it cannot be told. */
    static int length(byte[] answer, int read) {
        int head = indexOf(answer, read, END, 0);
        if (head < 0) {
            return 0;
        }
        int at = indexOf(answer, head, LENGTH, 0);
        if (at < 0) {
            throw new IllegalStateException(new String(answer, 0, head, StandardCharsets.US_ASCII));
        }
        int length = 0;
        for (int i = at + LENGTH.length; answer[i] >= '0' && answer[i] <= '9'; i++) {
            length = length * 10 + answer[i] - '0';
        }
        return head + END.length + length;
    }

    /** A 200 without errors. */
    static boolean isFine(byte[] answer, int length) {
        int body = indexOf(answer, length, END, 0) + END.length;
        return startsWith(answer, 0, OK) && !(body + ERRORS.length <= length && startsWith(answer, body, ERRORS));
    }

    /** The body as text. */
    static String body(byte[] answer, int length) {
        int body = indexOf(answer, length, END, 0) + END.length;
        return new String(answer, body, length - body, StandardCharsets.UTF_8);
    }

    private static int indexOf(byte[] bytes, int length, byte[] wanted, int from) {
        for (int i = from; i <= length - wanted.length; i++) {
            if (startsWith(bytes, i, wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** Names of headers are compared in lower case. */
    private static boolean startsWith(byte[] bytes, int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            byte found = bytes[at + i];
            if (found != wanted[i] && (wanted != LENGTH || (found | 0x20) != wanted[i])) {
                return false;
            }
        }
        return true;
    }
}
