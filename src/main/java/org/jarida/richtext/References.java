package org.jarida.richtext;

import java.util.Optional;
import org.jarida.shared.graphql.Node;

/** The nodes that bodies refer to, as far as the caller may see them in the request's perspective. */
public interface References {
    Optional<Node> node(String id);

    /** Where a reader finds it: the path of an article, the address of an upload's file. */
    Optional<String> path(String id);

    /** The address of the site, without a slash at the end: before a path it makes an address for the world outside. */
    String baseUrl();

    /** What a link without words of its own says. */
    Optional<String> title(String id);
}
