package org.jarida.richtext;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.graphql.Nodes;

/** A picture that stands beside a text (an article's lead, an author's face), as a client sent it: one whole value. */
@ApplicationScoped
public class ReadMedia {
    private static final int TEXT = 1000, CREDIT = 300;

    private final Nodes nodes;

    ReadMedia(Nodes nodes) {
        this.nodes = nodes;
    }

    /**
     * Null for null. Refused as NOT_FOUND for an upload that is not there, else as pictures of a body are.
     *
     * @param path of the input, for refusals
     */
    public MediaUse of(MediaUseInput input, String... path) {
        if (input == null) return null;
        InputPath at = InputPath.of(path);
        MediaUse media = input.read(path);
        limit(media.alt(), TEXT, at.to("alt"));
        limit(media.caption(), TEXT, at.to("caption"));
        limit(media.credit(), CREDIT, at.to("credit"));
        boolean missing = media.assetId() != null && nodes.loadAny(List.of(media.assetId())).get(0) == null;
        if (missing) throw Refusal.notFound("Asset", at.to("assetId"));
        return media;
    }

    private static void limit(String text, int max, String... path) {
        if (text != null && text.codePointCount(0, text.length()) > max)
            throw Refusal.tooLong(max, "characters", path);
    }
}
