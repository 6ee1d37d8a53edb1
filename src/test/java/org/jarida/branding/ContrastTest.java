package org.jarida.branding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Ratios as published by the W3C and WebAIM. */
class ContrastTest {
    @Test
    void is_1_for_one_colour_and_21_for_black_on_white() {
        assertEquals(1, Contrast.ratio("#0b5d57", "#0b5d57"));
        assertEquals(21, Contrast.ratio("#000000", "#ffffff"), 1e-9);
        assertEquals(21, Contrast.ratio("#ffffff", "#000000"), 1e-9);
    }

    @Test
    void knows_pairs_that_are_just_enough_and_just_not() {
        assertTrue(check("#767676", "#ffffff").isAa());
        assertFalse(check("#777777", "#ffffff").isAa());
        assertTrue(check("#595959", "#ffffff").isAaa());
        assertFalse(check("#5a5a5a", "#ffffff").isAaa());
        assertEquals(3.998, Contrast.ratio("#ff0000", "#ffffff"), 1e-3);
        assertEquals(8.592, Contrast.ratio("#0000ff", "#ffffff"), 1e-3);
    }

    @Test
    void cuts_the_ratio_that_is_shown_so_that_none_looks_better_than_its_verdict() {
        ContrastCheckView shown = ContrastCheckView.of(new Contrast("text", "surface", 4.4999));

        assertEquals(4.49, shown.ratio());
        assertFalse(shown.aa());
    }

    @Test
    void pairs_texts_and_links_with_every_ground_and_each_on_colour_with_its_own() {
        List<String> pairs = pairs("text", "text-muted", "link", "textile", "background", "surface-raised", "primary",
                "on-primary", "on-surface-raised", "on-nothing");

        assertEquals(List.of("text/background", "text/surface-raised", "text-muted/background",
                "text-muted/surface-raised", "link/background", "link/surface-raised", "on-primary/primary",
                "on-surface-raised/surface-raised"), pairs);
    }

    private static List<String> pairs(String... names) {
        return Contrast.pairs(List.of(names).stream().map(name -> new ColorToken(name, "#000000")).toList()).stream()
                .map(pair -> pair.foreground() + "/" + pair.background()).toList();
    }

    private static Contrast check(String text, String ground) {
        return Contrast.pairs(List.of(new ColorToken("text", text), new ColorToken("background", ground))).get(0);
    }
}
