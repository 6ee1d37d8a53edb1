package org.jarida.richtext;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jarida.shared.error.Refusal;

/** Reads a body in whatever form a client sends it. */
public final class BodyReader {
    private BodyReader() {}

    /**
     * @param previous the body that this one replaces, whose keys stay on what did not change; {@link Body#EMPTY} if
     * none
     * @param internal the node id that an address of this newspaper stands for
     * @param path     of the input, for refusals: TOO_LARGE, INVALID, REQUIRED
     */
    public static Body read(BodyInput input, Body previous, Function<String, Optional<String>> internal,
            String... path) {
        InputPath at = InputPath.of(path);
        if (Stream.of(input.blocks(), input.html(), input.markdown()).filter(form -> form != null).count() != 1) {
            throw Refusal.invalid("Give one of blocks, html, markdown", path);
        }
        if (input.blocks() != null) {
            return BlocksReader.read(input.blocks(), Links.of(internal), at.in("blocks"));
        }
        Body body = input.html() != null ? HtmlReader.read(input.html(), internal, at.to("html"))
                : MarkdownReader.read(input.markdown(), internal, at.to("markdown"));
        return Body.of(new KeptKeys(previous.blocks(), body.blocks()).kept());
    }
}
