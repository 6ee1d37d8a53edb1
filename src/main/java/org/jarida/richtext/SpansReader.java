package org.jarida.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.graphql.NodeId;

/** Reads runs of text as clients send them, and counts how much they send. */
final class SpansReader {
    private final Links links;
    private final InputPath root;
    private int spans;
    private int bytes;

    SpansReader(Links links, InputPath root) {
        this.links = links;
        this.root = root;
    }

    List<Span> read(List<BlockInput.SpanInput> inputs, InputPath parent) {
        List<Span> read = new ArrayList<>(inputs.size());
        for (int at = 0; at < inputs.size(); at++) {
            InputPath path = parent.in("spans", at);
            if (inputs.get(at) == null) {
                throw Refusal.required(path.to());
            }
            read.add(span(inputs.get(at), path));
        }
        return Spans.tidy(read);
    }

    /** All texts of a body together are limited as one HTML text would be. */
    void count(String text, InputPath path) {
        bytes += text.length() <= Limits.BYTES ? Limits.bytesOf(text) : Limits.BYTES + 1;
        if (bytes > Limits.BYTES) {
            throw Refusal.tooLarge("Larger than " + Limits.BYTES + " bytes", root.to());
        }
    }

    private Span span(BlockInput.SpanInput input, InputPath path) {
        if (input.text() == null) {
            throw Refusal.required(path.to("text"));
        }
        count(input.text(), path);
        if (++spans > Limits.TAGS) {
            throw Refusal.tooLarge("More than " + Limits.TAGS + " spans", root.to());
        }
        if (input.targetId() != null && NodeId.parse(input.targetId()).isEmpty()) {
            throw Refusal.invalid("Not an id", path.to("targetId"));
        }
        String href = null;
        String target = input.targetId();
        if (target == null && input.href() != null) {
            href = SafeUrl.link(input.href()).orElseThrow(() -> Refusal.invalid(
                    "Must be http, https, mailto, tel, a path from the root of the site or a heading's anchor",
                    path.to("href")));
            Optional<String> internal = links.internal().apply(href);
            target = internal.orElse(null);
        }
        return new Span(input.text(), input.marks(), href, target);
    }
}
