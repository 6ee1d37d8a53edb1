package org.jarida.shared.graphql;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jarida.shared.error.BadInput;

/**
 * A place in a list: the keys of the entry that it stands at, readable by the list that wrote it alone. Base64url
 * without padding to clients.
 *
 * @param parts of the kind's types in its order
 */
public record Cursor(Kind kind, List<Object> parts) {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    /** What a part is: microseconds since 1970 or any other number, text, or a UUID. */
    public enum Part { LONG, TEXT, UUID }

    /**
     * A list and its order.
     *
     * @param name for example {@code articles:PUBLISHED_AT_DESC}; another name makes its cursors unknown
     */
    public record Kind(String name, List<Part> parts) {
        public static Kind of(String name, Part... parts) {
            return new Kind(name, List.of(parts));
        }

        /** The opaque cursor with these keys. */
        public String encode(Object... keys) {
            return new Cursor(this, List.of(keys)).encoded();
        }
    }

    public Cursor {
        parts = List.copyOf(parts);
        if (parts.size() != kind.parts().size()) {
            throw new IllegalArgumentException("A cursor of " + kind.name() + " has " + kind.parts().size() + " parts");
        }
    }

    public long number(int index) {
        return (Long) parts.get(index);
    }

    public String text(int index) {
        return (String) parts.get(index);
    }

    public UUID uuid(int index) {
        return (UUID) parts.get(index);
    }

    public String encoded() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(kind.name());
            for (int i = 0; i < parts.size(); i++) {
                write(out, kind.parts().get(i), i);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return ENCODER.encodeToString(bytes.toByteArray());
    }

    /** @throws BadInput with the argument as path, for anything that {@link #encoded} of this kind did not write */
    public static Cursor decode(Kind kind, String text, String argument) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(DECODER.decode(text)))) {
            List<Object> parts = new ArrayList<>();
            if (in.readUTF().equals(kind.name())) {
                for (Part part : kind.parts()) {
                    parts.add(read(in, part));
                }
                Cursor cursor = new Cursor(kind, parts);
                if (cursor.encoded().equals(text)) {
                    return cursor;
                }
            }
        } catch (IOException | IllegalArgumentException unknown) {
            throw new BadInput("Unknown cursor", argument);
        }
        throw new BadInput("Unknown cursor", argument);
    }

    private void write(DataOutputStream out, Part part, int index) throws IOException {
        switch (part) {
            case LONG -> out.writeLong(number(index));
            case TEXT -> out.writeUTF(text(index));
            case UUID -> {
                out.writeLong(uuid(index).getMostSignificantBits());
                out.writeLong(uuid(index).getLeastSignificantBits());
            }
        }
    }

    private static Object read(DataInputStream in, Part part) throws IOException {
        return switch (part) {
            case LONG -> in.readLong();
            case TEXT -> text(in.readUTF());
            case UUID -> new UUID(in.readLong(), in.readLong());
        };
    }

    /** Keys end up in SQL, which knows no U+0000. */
    private static String text(String key) {
        if (!StrictScalars.isText(key)) {
            throw new IllegalArgumentException();
        }
        return key;
    }
}
