package org.jarida.shared.graphql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jarida.shared.error.BadInput;

/**
 * Which page of a list: the first entries after a cursor, or the last ones before one.
 *
 * @param size    1 to 100
 * @param forward the first entries; else the last
 * @param after   excluded lower end; empty for the list's beginning
 * @param before  excluded upper end; empty for the list's end
 */
public record PageRequest(int size, boolean forward, Optional<Cursor> after, Optional<Cursor> before) {
    public static final int USUAL = 20, LARGEST = 100;

    /**
     * From the arguments of a list, null where absent.
     *
     * @param kind the list and order that its cursors are for, see {@link Cursor}
     * @throws BadInput with the argument's name as path
     */
    public static PageRequest of(Cursor.Kind kind, Integer first, String after, Integer last, String before) {
        if (first != null && last != null) {
            throw new BadInput("Give first or last, not both", "last");
        }
        return new PageRequest(size(first, last), last == null,
                cursor(kind, after, "after"), cursor(kind, before, "before"));
    }

    /** For lists that are only read forward. */
    public static PageRequest of(Cursor.Kind kind, Integer first, String after) {
        return of(kind, first, after, null, null);
    }

    /** How many rows to ask for: one more than the page, to know whether there is a next one. */
    public int limit() {
        return size + 1;
    }

    /** The page's rows in the list's order, of those read with {@link #limit} in the direction of reading. */
    public <R> List<R> page(List<R> read) {
        List<R> page = new ArrayList<>(read.subList(0, Math.min(size, read.size())));
        if (!forward) {
            Collections.reverse(page);
        }
        return page;
    }

    /** @param read the rows as they were read, the extra one included */
    public <R> PageInfo info(List<R> read, Function<R, String> cursor) {
        List<R> page = page(read);
        boolean more = read.size() > size;
        return new PageInfo(forward ? more : before.isPresent(), forward ? after.isPresent() : more,
                page.isEmpty() ? null : cursor.apply(page.get(0)),
                page.isEmpty() ? null : cursor.apply(page.get(page.size() - 1)));
    }

    private static int size(Integer first, Integer last) {
        Integer asked = first != null ? first : last;
        if (asked == null) {
            return USUAL;
        }
        if (asked < 1 || asked > LARGEST) {
            throw new BadInput("Must be 1 to " + LARGEST, first != null ? "first" : "last");
        }
        return asked;
    }

    private static Optional<Cursor> cursor(Cursor.Kind kind, String text, String argument) {
        return text == null ? Optional.empty() : Optional.of(Cursor.decode(kind, text, argument));
    }
}
