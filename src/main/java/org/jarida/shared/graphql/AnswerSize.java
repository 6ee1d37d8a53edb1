package org.jarida.shared.graphql;

import graphql.execution.DataFetcherResult;
import io.vertx.core.net.SocketAddress;
import java.util.Collection;
import org.jarida.shared.security.Place;

/**
 * How long an answer has become, in characters of its names and texts, and what it has taken of {@link AnswerBudget}.
 * Counted while it is made, since what is too long must not be there first. Used by one thread at a time.
 */
final class AnswerSize {
    /** What numbers, punctuation and the objects of the heap are taken for, a field. */
    static final int FIELD = 8;
    /** How it begins is not counted with others', and nearly all go no further: few are made at once. */
    static final int FREE = 32_768;

    private static final int STEP = 16_384, SHORT = 256, BYTES_A_CHARACTER = 5;

    private final Room room;
    private final int longest;
    private final SocketAddress peer;
    private String place;
    private long size;
    private long taken;
    private boolean writing;
    private Problem refusal;

    /** @param room null for an answer that is not limited */
    AnswerSize(Room room, int longest, SocketAddress peer) {
        this.room = room;
        this.longest = longest;
        this.peer = peer;
    }

    /** Of documents of our own, and of refusals. */
    static AnswerSize unlimited() {
        return new AnswerSize(null, Integer.MAX_VALUE, null);
    }

    /**
     * @throws RequestRefused when it is longer than an answer may be, or than there is room for now. Of a mutation only
     *     long texts are refused: what was done must be told
     */
    void add(int characters) {
        size += characters;
        if (refusal == null && size > Math.min(longest, FREE + taken)) {
            grow();
        }
        if (refusal != null && (!writing || characters > SHORT)) {
            throw new RequestRefused(refusal);
        }
    }

    /** Of what a resolver or accessor answers, its texts. */
    void addTexts(Object value) {
        if (value instanceof String text) {
            add(text.length());
        } else if (value instanceof EncodedText text) {
            add(text.length());
        } else if (value instanceof DataFetcherResult<?> result) {
            addTexts(result.getData());
        } else if (value instanceof Collection<?> several) {
            several.forEach(this::addTexts);
        }
    }

    private void grow() {
        if (room == null) {
            return;
        }
        if (size > longest) {
            refusal = Problem.of(Code.ANSWER_TOO_LARGE, "An answer may have " + longest
                    + " characters, this one would have more: ask for fewer entries at a time");
            return;
        }
        place = place == null ? Place.of(peer).name() : place;
        long more = (size - FREE - taken + STEP - 1) / STEP * STEP;
        if (room.take(place, more)) {
            taken += more;
        } else {
            refusal = Problem.of(Code.OVERLOADED, "Too many large answers are on their way: try again later");
        }
    }

    /** It tells of what a mutation has done. */
    void tellsOfWrites() {
        writing = true;
    }

    /** What was made of it is given up, and it is begun anew. */
    void again() {
        size = 0;
    }

    /** Why it may not become any longer; null as long as it may. */
    Problem refusal() {
        return refusal;
    }

    /** It is all there, and nothing else of it is needed. @param bytes to be sent */
    void made(int bytes) {
        giveBack(taken - Math.max(0, bytes / BYTES_A_CHARACTER - FREE));
    }

    /** Once nothing of it is in memory any more. */
    void end() {
        giveBack(taken);
    }

    private void giveBack(long characters) {
        if (characters > 0) {
            room.giveBack(place, characters);
            taken -= characters;
        }
    }
}
