package org.jarida.shared.graphql;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;

/** A text that many answers hold: what it is in JSON is made once. Served as a String, see {@code AdaptToScalar}. */
public final class EncodedText {
    private final SerializedString text;

    public EncodedText(String text) {
        this.text = new SerializedString(JsonValues.wellFormed(text));
    }

    void write(JsonGenerator json) throws IOException {
        json.writeString(text);
    }

    @Override
    public String toString() {
        return text.getValue();
    }
}
