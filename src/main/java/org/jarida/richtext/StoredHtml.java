package org.jarida.richtext;

import org.jarida.shared.graphql.EncodedText;

/**
 * A body by {@link WebHtml} of the current version.
 *
 * @param isLinked whether ids stand in it that {@link Placeholders} resolves for each reader
 */
public record StoredHtml(EncodedText text, boolean isLinked) {
    public static StoredHtml of(String html) {
        return new StoredHtml(new EncodedText(html), Placeholders.isIn(html));
    }
}
