package org.jarida.shared.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class PlaceTest {
    @Test
    void is_an_ipv4_address_however_it_is_written() {
        assertEquals(Place.of("192.0.2.1"), Place.of("::ffff:192.0.2.1"));
        assertNotEquals(Place.of("192.0.2.1"), Place.of("::ffff:192.0.2.2"));
        assertNotEquals(Place.of("192.0.2.1"), Place.of("192.0.2.2"));
    }

    @Test
    void is_the_network_of_an_ipv6_address() {
        assertEquals(Place.of("2001:db8:1:2::1"), Place.of("2001:DB8:1:2:ffff::9"));
        assertNotEquals(Place.of("2001:db8:1:2::1"), Place.of("2001:db8:1:3::1"));
    }

    @Test
    void is_whatever_else_names_a_peer() {
        assertNotEquals(Place.of("one"), Place.of("another"));
    }
}
