package org.jarida.richtext;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.graphql.NodeId;

@Input("MediaUseInput")
@Description("An image: an upload (assetId, which wins) or an address (url)")
public record MediaUseInput(
        @Id String assetId,
        @Description("http, https or from the root of the site") String url,
        @Description("For readers who do not see it") String alt, String caption,
        @Description("Who made it") String credit,
        @Description("The centre unless given") FocalPointInput focalPoint) {

    @Input("FocalPointInput")
    @Description("What must stay visible when an image is cut, as shares of its width and height from the top left")
    public record FocalPointInput(@NonNull double x, @NonNull double y) {}

    /**
     * Whether the upload exists is for the caller to see.
     *
     * @param path of this input, for refusals: REQUIRED without a source, INVALID otherwise
     */
    public MediaUse read(String... path) {
        InputPath at = InputPath.of(path);
        Optional<String> asset = Optional.ofNullable(assetId);
        if (asset.isPresent() && NodeId.parse(assetId, "asset").isEmpty()) {
            throw Refusal.invalid("Not the id of an upload", at.to("assetId"));
        }
        if (asset.isEmpty() && (url == null || url.isBlank())) {
            throw Refusal.required(at.to("url"));
        }
        String address = asset.isPresent() ? null : SafeUrl.media(url).orElseThrow(
                () -> Refusal.invalid("Must be http, https or a path from the root of the site", at.to("url")));
        double x = focalPoint == null ? MediaUse.CENTRE : share(focalPoint.x(), at.to("focalPoint", "x"));
        double y = focalPoint == null ? MediaUse.CENTRE : share(focalPoint.y(), at.to("focalPoint", "y"));
        return new MediaUse(address, assetId, Texts.line(alt), Texts.line(caption), Texts.line(credit), x, y);
    }

    private static double share(double share, String... path) {
        if (!(share >= 0 && share <= 1)) {
            throw Refusal.invalid("Must be between 0 and 1", path);
        }
        return share + 0.0;
    }
}
