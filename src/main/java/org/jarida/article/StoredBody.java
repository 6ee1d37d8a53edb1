package org.jarida.article;

import org.jarida.richtext.Body;

/**
 * @param blocks    the tree, as richtext writes it
 * @param html      as made when it was published; null for a revision that the public does not see, or by an earlier renderer
 * @param plainText likewise
 */
record StoredBody(String blocks, String html, String plainText) {
    static final StoredBody EMPTY = new StoredBody(Body.EMPTY.toJson(), null, null);
}
