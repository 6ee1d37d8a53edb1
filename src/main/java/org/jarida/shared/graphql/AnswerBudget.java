package org.jarida.shared.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Memory for all answers of a node that are being made, or are on their way to clients that do not take them: so that
 * no crowd of large ones can fill the heap. A character takes up to five bytes of it until its answer is sent.
 */
@ApplicationScoped
class AnswerBudget {
    private static final long LEAST = 4 << 20;
    /** Of the heap's bytes, in characters. */
    private static final int SHARE = 16;

    private final long most = Math.max(LEAST, Runtime.getRuntime().maxMemory() / SHARE);
    private final AtomicLong taken = new AtomicLong();
    private final int longest;

    AnswerBudget(LimitsConfig limits) {
        this.longest = limits.answer();
    }

    AnswerSize open() {
        return new AnswerSize(this, longest);
    }

    boolean take(long characters) {
        if (taken.addAndGet(characters) <= most) {
            return true;
        }
        giveBack(characters);
        return false;
    }

    void giveBack(long characters) {
        taken.addAndGet(-characters);
    }
}
