package org.jarida.shared.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TotalTest {
    @Test
    void is_exact_up_to_ten_thousand() {
        assertEquals(new Total(0, true), Total.of(0));
        assertEquals(new Total(10_000, true), Total.of(10_000));
        assertEquals(new Total(10_000, false), Total.of(10_001));
        assertEquals(new Total(10_000, false), Total.of(5_000_000_000L));
    }
}
