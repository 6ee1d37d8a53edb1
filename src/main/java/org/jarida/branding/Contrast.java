package org.jarida.branding;

import java.util.ArrayList;
import java.util.List;

/**
 * How well a text stands out from its ground, by WCAG 2.2: contrast ratio and relative luminance of its glossary,
 * success criteria 1.4.3 (AA, 4.5) and 1.4.6 (AAA, 7) for text of normal size.
 *
 * @param ratio 1 to 21, not rounded: 4.499 is not enough
 */
record Contrast(String foreground, String background, double ratio) {
    private static final double AA = 4.5, AAA = 7;

    boolean isAa() {
        return ratio >= AA;
    }

    boolean isAaa() {
        return ratio >= AAA;
    }

    /** Which tokens meet is told by their names: texts and links on grounds, {@code on-X} on {@code X} alone. */
    static List<Contrast> pairs(List<ColorToken> tokens) {
        List<Contrast> pairs = new ArrayList<>();
        for (ColorToken text : tokens)
            for (ColorToken ground : tokens)
                if (isText(text.name()) && isGround(ground.name()) || text.name().equals("on-" + ground.name()))
                    pairs.add(new Contrast(text.name(), ground.name(), ratio(text.hex(), ground.hex())));
        return pairs;
    }

    private static boolean isText(String name) {
        return name.matches("(text|link)(-.*)?");
    }

    private static boolean isGround(String name) {
        return name.matches("(background|surface)(-.*)?");
    }

    static double ratio(String one, String other) {
        double first = luminance(one), second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
