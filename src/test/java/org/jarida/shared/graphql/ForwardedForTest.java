package org.jarida.shared.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForwardedForTest {
    private static final ForwardedFor PROXIES = new ForwardedFor(List.of("10.0.0.0/8", "192.0.2.1", "proxy.example"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "198.51.100.1|198.51.100.1", "203.0.113.9, 198.51.100.1|198.51.100.1", "203.0.113.9,198.51.100.1,10.1.2.3, 192.0.2.1|198.51.100.1",
        "10.1.2.3|10.1.2.3", "10.9.9.9, 10.1.2.3|10.9.9.9", "203.0.113.9, 2001:db8::1|2001:db8::1", "a, b, 10.0.0.1|b"})
    void is_the_last_address_that_is_no_proxy(String sent, String client) {
        HttpHeaders headers = new DefaultHttpHeaders().set("X-Forwarded-For", sent);

        PROXIES.keepLast(headers);

        assertEquals(List.of(client), headers.getAll("X-Forwarded-For"));
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.9,198.51.100.1"})
    void reads_lines_as_one(String first, String second) {
        HttpHeaders headers = new DefaultHttpHeaders().add("X-Forwarded-For", first).add("x-forwarded-for", second);

        PROXIES.keepLast(headers);

        assertEquals(List.of(second), headers.getAll("X-Forwarded-For"));
    }
}
