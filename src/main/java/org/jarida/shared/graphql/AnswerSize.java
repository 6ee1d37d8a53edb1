package org.jarida.shared.graphql;

import graphql.execution.DataFetcherResult;
import java.util.Collection;

/**
 * How long an answer has become, in characters of its names and texts, and what it has taken of {@link AnswerBudget}.
 * Counted while it is made, since what is too long must not be there first. Grows on one thread; ends on any.
 */
final class AnswerSize {
    /** What numbers, punctuation and the objects of the heap are taken for, a field. */
    static final int FIELD = 8;
    private static final int STEP = 16_384;

    private final AnswerBudget budget;
    private final int longest;
    private long size;
    private long taken;
    private Problem refusal;

    /** @param budget null for none */
    AnswerSize(AnswerBudget budget, int longest) {
        this.budget = budget;
        this.longest = longest;
    }

    /** Of answers to documents of our own. */
    static AnswerSize unlimited() {
        return new AnswerSize(null, Integer.MAX_VALUE);
    }

    /** @throws RequestRefused when it is longer than an answer may be, or than there is room for now */
    void add(int characters) {
        size += characters;
        if (refusal == null && budget != null && size > taken) {
            grow();
        }
        if (refusal != null) {
            throw new RequestRefused(refusal);
        }
    }

    /** Of what a resolver or accessor answers, its texts. */
    void addTexts(Object value) {
        if (value instanceof String text) {
            add(text.length());
        } else if (value instanceof EncodedText text) {
            add(text.bytes());
        } else if (value instanceof DataFetcherResult<?> result) {
            addTexts(result.getData());
        } else if (value instanceof Collection<?> several) {
            several.forEach(this::addTexts);
        }
    }

    private void grow() {
        if (size > longest) {
            refusal = Problem.of(Code.ANSWER_TOO_LARGE, "An answer may have " + longest
                    + " characters, this one would have more: ask for fewer entries at a time");
            return;
        }
        long more = (size - taken + STEP - 1) / STEP * STEP;
        if (budget.take(more)) {
            taken += more;
        } else {
            refusal = Problem.of(Code.OVERLOADED, "Too many large answers are on their way: try again later");
        }
    }

    /** What was made of it is given up. */
    void again() {
        size = 0;
    }

    /** Why it may not become any longer; null as long as it may. */
    Problem refusal() {
        return refusal;
    }

    /** Once nothing of it is in memory any more. */
    void end() {
        if (budget != null) {
            budget.giveBack(taken);
        }
        taken = 0;
    }
}
