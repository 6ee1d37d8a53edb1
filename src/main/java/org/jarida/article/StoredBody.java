package org.jarida.article;

import org.jarida.richtext.Body;
import org.jarida.shared.graphql.EncodedText;

/**
 * @param blocks    the tree, as richtext writes it
 * @param html      as made when it was published; null for a revision that the public does not see, or by an earlier renderer
 * @param plainText likewise
 */
record StoredBody(String blocks, EncodedText html, String plainText) {
    static final StoredBody EMPTY = new StoredBody(Body.EMPTY.toJson(), null, null);

    static StoredBody of(String blocks, String html, String plainText) {
        return new StoredBody(blocks, html == null ? null : new EncodedText(html), plainText);
    }
}
