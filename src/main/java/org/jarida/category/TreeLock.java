package org.jarida.category;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jarida.shared.persistence.Deadline;
import org.jarida.shared.persistence.PlainSql;

/**
 * Orders who changes the tree (or ends a term) and who writes articles, whose index rows follow from it. Of the first there
 * is one at a time. Most are done at once and keep the others out; one that rewrites the lists of a large archive lets them
 * go on until it has read what they wrote meanwhile ({@link #closing}). All locks are held to the end of the transaction.
 */
@ApplicationScoped
public class TreeLock {
    private static final long TREE = 0x6a61726964610001L, ARTICLES = 0x6a61726964610002L;
    /** Shorter than PostgreSQL's second before it looks for a deadlock: the article's writer steps back, not the tree's. */
    private static final String BRIEF = "250ms";
    private static final Set<String> LOCK_TIMEOUT_OR_DEADLOCK = Set.of("55P03", "40P01");

    private final PlainSql sql;
    private final ThreadLocal<Boolean> patient = ThreadLocal.withInitial(() -> false);

    TreeLock(PlainSql sql) {
        this.sql = sql;
    }

    /** For a change that is done at once: no other change of the tree, no article written. */
    public void exclusive() {
        besideArticles();
        closing();
    }

    /** For a change that takes long: no other change of the tree; articles are written on, by the tree as it was. */
    public void besideArticles() {
        call("pg_advisory_xact_lock", TREE);
        Deadline.lift(); // waiting may not take longer than a request may, what follows may
    }

    /** From here on no article is written either; those written beside can be seen. */
    public void closing() {
        call("pg_advisory_xact_lock", ARTICLES);
    }

    /** For who reads the tree and must not be wrong about it. */
    public void shared() {
        call("pg_advisory_xact_lock_shared", TREE);
    }

    /** For who writes an article, within {@link #patiently}: waits for no change of the tree but one that is closing. */
    public void writingArticle() {
        if (patient.get()) {
            shared();
        } else if (!(Boolean) call("pg_try_advisory_xact_lock_shared", TREE)) {
            call("pg_advisory_xact_lock_shared", ARTICLES);
            sql.list("select set_config('lock_timeout', :brief, true)", Map.of("brief", BRIEF), row -> row.getString(1));
        }
    }

    /** Again, after the change of the tree, when the write met rows that the change is about: those of its articles. */
    public <T> T patiently(Supplier<T> transaction) {
        try {
            return transaction.get();
        } catch (RuntimeException failed) {
            if (!waitedForRows(failed)) throw failed;
        }
        patient.set(true);
        try {
            return transaction.get();
        } finally {
            patient.remove();
        }
    }

    private Object call(String function, long key) {
        return sql.list("select " + function + "(:key)", Map.of("key", key), row -> row.getObject(1)).get(0);
    }

    private static boolean waitedForRows(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql && LOCK_TIMEOUT_OR_DEADLOCK.contains(sql.getSQLState())) return true;
        return false;
    }
}
