package org.jarida.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What several hands write about one thing that happened, sent together as one statement: its rows in lists, the mark of
 * its slug, its event. Each sees the database as it was before all of them, so none may build on another or touch another's
 * rows; references between them hold, since PostgreSQL checks those at the end of the statement.
 */
@ApplicationScoped
public class Writes {
    private final PlainSql sql;
    private final TransactionSynchronizationRegistry transactions;

    Writes(PlainSql sql, TransactionSynchronizationRegistry transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /** @param named one insert, update or delete; it is sent before the transaction commits at the latest */
    public void add(String named, Map<String, ?> parameters) {
        waiting().add(sql.positional(named, parameters));
    }

    /** Whatever of this transaction was not sent yet. */
    public void send() {
        List<PlainSql.Bound> waiting = waiting();
        if (waiting.isEmpty()) return;
        int last = waiting.size() - 1;
        StringBuilder all = new StringBuilder();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            if (i < last) all.append(i == 0 ? "with w" : ", w").append(i).append(" as (").append(waiting.get(i).sql()).append(")");
            else all.append('\n').append(waiting.get(i).sql());
            values.addAll(waiting.get(i).values());
        }
        waiting.clear();
        sql.run(new PlainSql.Bound(all.toString(), values), PreparedStatement::executeUpdate);
    }

    @SuppressWarnings("unchecked")
    private List<PlainSql.Bound> waiting() {
        List<PlainSql.Bound> waiting = (List<PlainSql.Bound>) transactions.getResource(Writes.class);
        if (waiting != null) return waiting;
        List<PlainSql.Bound> begun = new ArrayList<>();
        transactions.putResource(Writes.class, begun);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override public void beforeCompletion() {
                send();
            }

            @Override public void afterCompletion(int status) {}
        });
        return begun;
    }
}
