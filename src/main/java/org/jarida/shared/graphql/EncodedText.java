package org.jarida.shared.graphql;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A text that many answers hold, kept as what it is in JSON. Served as a String, see {@code AdaptToScalar}. */
public final class EncodedText {
    private static final JsonFactory JSON = new JsonFactory();

    private final byte[] quoted;
    private final int length;

    public EncodedText(String text) {
        this.length = text.length();
        this.quoted = JsonStringEncoder.getInstance().quoteAsUTF8(JsonValues.wellFormed(text));
    }

    /** How much it is. */
    public int bytes() {
        return quoted.length;
    }

    /** In characters. */
    int length() {
        return length;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeRawUTF8String(quoted, 0, quoted.length);
    }

    /** Read anew each time. */
    @Override
    public String toString() {
        byte[] json = new byte[quoted.length + 2];
        json[0] = json[json.length - 1] = '"';
        System.arraycopy(quoted, 0, json, 1, quoted.length);
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            return parser.getText();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
