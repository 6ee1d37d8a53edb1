package org.jarida.shared.graphql;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The opaque ids of the API: a type and a UUID, {@code article_0198c0de-5b5e-7f0a-8a52-3f1f2e6d9b01}. */
public record NodeId(String type, UUID uuid) {
    private static final Pattern FORM =
            Pattern.compile("([a-z][A-Za-z]*)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    public static String of(String type, UUID uuid) {
        return type + "_" + uuid;
    }

    /** Empty when the text is no id at all, for example a bare UUID. */
    public static Optional<NodeId> parse(String id) {
        var match = FORM.matcher(id);
        return match.matches() ? Optional.of(new NodeId(match.group(1), UUID.fromString(match.group(2)))) : Optional.empty();
    }

    /** The UUID when the text is an id of this type. */
    public static Optional<UUID> parse(String id, String type) {
        return parse(id).filter(node -> node.type.equals(type)).map(NodeId::uuid);
    }

    @Override
    public String toString() {
        return of(type, uuid);
    }
}
