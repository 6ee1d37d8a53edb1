package org.jarida.shared.graphql;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.Set;

/** The fields of one object of an answer, in the order of the document. */
final class Picked extends AbstractMap<String, Object> {
    private final SerializedString[] names;
    private final Object[] values;

    /** @param names encoded once for all objects that the same part of a document is answered by */
    Picked(SerializedString[] names, Object[] values) {
        this.names = names;
        this.values = values;
    }

    SerializedString name(int index) {
        return names[index];
    }

    Object value(int index) {
        return values[index];
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        Set<Entry<String, Object>> entries = new LinkedHashSet<>();
        for (int i = 0; i < values.length; i++) {
            entries.add(new SimpleImmutableEntry<>(names[i].getValue(), values[i]));
        }
        return entries;
    }
}
