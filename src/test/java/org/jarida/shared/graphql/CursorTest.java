package org.jarida.shared.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import org.jarida.shared.error.BadInput;
import org.jarida.shared.graphql.Cursor.Kind;
import org.jarida.shared.graphql.Cursor.Part;
import org.junit.jupiter.api.Test;

class CursorTest {
    private static final Kind KIND = Kind.of("articles", Part.LONG, Part.TEXT, Part.UUID);
    private static final UUID ID = UUID.fromString("0198c0de-5b5e-7f0a-8a52-3f1f2e6d9b01");

    @Test
    void reads_what_it_wrote() {
        String text = KIND.encode(Long.MIN_VALUE, "سياسة 😀", ID);
        Cursor cursor = Cursor.decode(KIND, text, "after");

        assertEquals(Long.MIN_VALUE, cursor.number(0));
        assertEquals("سياسة 😀", cursor.text(1));
        assertEquals(ID, cursor.uuid(2));
        assertEquals(true, text.matches("[A-Za-z0-9_-]+"), text);
    }

    @Test
    void refuses_the_cursors_of_other_lists_and_orders() {
        String foreign = Kind.of("tags", Part.LONG, Part.TEXT, Part.UUID).encode(1L, "", ID);
        String shorter = Kind.of("articles", Part.LONG).encode(1L);
        String longer = Kind.of("articles", Part.LONG, Part.TEXT, Part.UUID, Part.LONG)
                .encode(1L, "", ID, 1L);

        for (String text : List.of(foreign, shorter, longer)) {
            assertUnknown(text);
        }
    }

    @Test
    void refuses_every_change_of_a_byte_that_breaks_its_form() {
        String text = KIND.encode(1L, "a", ID);

        for (int length = 0; length < text.length(); length++) {
            assertUnknown(text.substring(0, length));
        }
        assertUnknown(text + "A");
        assertUnknown(text + "=");
        assertUnknown(" " + text);
        assertUnknown("é");
        assertUnknown(KIND.encode(1L, "\0", ID));
    }

    private static void assertUnknown(String text) {
        BadInput refused = assertThrows(BadInput.class, () -> Cursor.decode(KIND, text, "after"));

        assertEquals("Unknown cursor", refused.getMessage());
        assertEquals(List.of("after"), refused.path());
    }
}
