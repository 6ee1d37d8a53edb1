package org.jarida.shared.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import org.jarida.shared.persistence.Writes;
import org.jarida.shared.security.Caller;
import org.jarida.shared.security.CurrentCaller;

/** Tells of what happened, inside the transaction that makes it happen: to observers at once, to the outbox for later. */
@ApplicationScoped
public class Events {
    private static final String INSERT = """
            insert into event (type, node_id, account_id, token_id, data)
            values (:type, :node, :account, :token, cast(:data as jsonb))""";

    private final Event<DomainEvent> observers;
    private final Writes writes;
    private final CurrentCaller caller;
    private final ObjectMapper json;

    Events(Event<DomainEvent> observers, Writes writes, CurrentCaller caller, ObjectMapper json) {
        this.observers = observers;
        this.writes = writes;
        this.caller = caller;
        this.json = json;
    }

    /** Observers run first and now: an exception of theirs undoes the whole. What they have to write goes with the event. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void raise(DomainEvent event) {
        observers.fire(event);
        Caller by = caller.get();
        Map<String, Object> row = new HashMap<>(Map.of("type", event.getClass().getSimpleName(), "node", event.nodeId(),
                "data", write(event)));
        row.put("account", by.accountId());
        row.put("token", by.tokenId());
        writes.add(INSERT, row);
        writes.send();
    }

    private String write(DomainEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(event.getClass() + " cannot be written as JSON", e);
        }
    }
}
