package org.jarida.richtext;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** @param assetId the upload, for whoever resolves the field {@code asset}; null without one */
@Type("MediaUse")
@Description("An image given by an upload (asset) or, until then, by its address (url)")
public record MediaUseView(
        @NonNull @Description("http, https or from the root of the site") String url,
        @Description("For readers who do not see it") String alt, String caption,
        @Description("Who made it") String credit, @NonNull FocalPoint focalPoint, @Ignore String assetId) {

    @Type("FocalPoint")
    @Description("What must stay visible when an image is cut, as shares of its width and height from the top left")
    public record FocalPoint(@NonNull double x, @NonNull double y) {}

    /** Empty when the upload is not to be seen. */
    public static Optional<MediaUseView> of(MediaUse use, References references) {
        return Optional.ofNullable(use.assetId() == null ? use.url() : references.path(use.assetId()).orElse(null))
                .map(url -> at(url, use));
    }

    /** Of an image that is given by its address. */
    public static MediaUseView of(MediaUse use) {
        return at(use.url(), use);
    }

    private static MediaUseView at(String url, MediaUse use) {
        return new MediaUseView(url, use.alt(), use.caption(), use.credit(), new FocalPoint(use.focalX(), use.focalY()),
                use.assetId());
    }
}
