package org.jarida.richtext;

/**
 * An image where it is used.
 *
 * @param url     http, https or from the root of the site; null when {@code assetId} is given
 * @param assetId an upload, {@code asset_<uuid>}; null when {@code url} is given
 * @param focalX  what must stay visible when the image is cut: 0 is the left edge, 1 the right
 * @param focalY  0 is the upper edge, 1 the lower
 */
public record MediaUse(String url, String assetId, String alt, String caption, String credit, double focalX,
        double focalY) {
    public static final double CENTRE = 0.5;

    public MediaUse {
        url = assetId == null ? url : null;
        alt = Texts.blankToNull(alt);
        caption = Texts.blankToNull(caption);
        credit = Texts.blankToNull(credit);
    }

    static MediaUse of(String url, String alt) {
        return new MediaUse(url, null, alt, null, null, CENTRE, CENTRE);
    }

    MediaUse captioned(String caption, String credit) {
        return new MediaUse(url, assetId, alt, caption, credit, focalX, focalY);
    }

    boolean isCentred() {
        return focalX == CENTRE && focalY == CENTRE;
    }
}
