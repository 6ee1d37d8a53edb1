package org.jarida.richtext;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jarida.shared.graphql.NodeId;
import org.jsoup.nodes.Element;

/** Where links lead: to something of this newspaper, elsewhere, or nowhere that a body may name. */
record Links(Function<String, Optional<String>> internal) {
    static final String SCHEME = "jarida:";
    private static final int MOST_LOOKED_UP = 1_000;

    /** Each address is looked up once, and of a body that is nothing but links only the first thousand. */
    static Links of(Function<String, Optional<String>> internal) {
        Map<String, Optional<String>> found = new HashMap<>();
        return new Links(url -> {
            Optional<String> known = found.get(url);
            if (known == null && found.size() < MOST_LOOKED_UP) {
                known = internal.apply(url);
                found.put(url, known);
            }
            return known == null ? Optional.empty() : known;
        });
    }

    Style in(Element anchor, Style style) {
        String written = anchor.attr("href");
        Optional<String> target = node(written);
        if (target.isPresent()) {
            return style.linked(null, target.get());
        }
        Optional<String> href = SafeUrl.link(written);
        return href.flatMap(internal)
                .map(id -> style.linked(null, id))
                .orElseGet(() -> style.linked(href.orElse(style.href()), href.isPresent() ? null : style.targetId()));
    }

    /** Our own list of related articles, when every link of it is one. */
    List<Block> related(Element list) {
        List<Element> anchors = list.select("a[href]");
        List<String> ids = anchors.stream().map(anchor -> in(anchor, Style.PLAIN).targetId())
                .filter(id -> id != null && NodeId.parse(id, "article").isPresent()).toList();
        return ids.isEmpty() || ids.size() < anchors.size() ? List.of() : List.of(new Block.Related(null, ids));
    }

    /** The id in {@code jarida:article_<uuid>}. */
    static Optional<String> node(String address) {
        return Optional.of(address.strip()).filter(it -> it.startsWith(SCHEME))
                .map(it -> it.substring(SCHEME.length())).filter(id -> NodeId.parse(id).isPresent());
    }
}
