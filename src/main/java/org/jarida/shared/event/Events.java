package org.jarida.shared.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.jarida.shared.security.Caller;
import org.jarida.shared.security.CurrentCaller;

/** Tells of what happened, inside the transaction that makes it happen: to observers at once, to the outbox for later. */
@ApplicationScoped
public class Events {
    private static final String INSERT = """
            insert into event (type, node_id, account_id, token_id, data)
            values (:type, :node, cast(:account as uuid), cast(:token as uuid), cast(:data as jsonb))""";

    private final Event<DomainEvent> observers;
    private final EntityManager entities;
    private final CurrentCaller caller;
    private final ObjectMapper json;

    Events(Event<DomainEvent> observers, EntityManager entities, CurrentCaller caller, ObjectMapper json) {
        this.observers = observers;
        this.entities = entities;
        this.caller = caller;
        this.json = json;
    }

    /** Observers run first and now: an exception of theirs undoes the whole. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void raise(DomainEvent event) {
        observers.fire(event);
        Caller by = caller.get();
        entities.createNativeQuery(INSERT)
                .setParameter("type", event.getClass().getSimpleName())
                .setParameter("node", event.nodeId())
                .setParameter("account", text(by.accountId()))
                .setParameter("token", text(by.tokenId()))
                .setParameter("data", write(event))
                .executeUpdate();
    }

    private static String text(Object id) {
        return id == null ? null : id.toString();
    }

    private String write(DomainEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(event.getClass() + " cannot be written as JSON", e);
        }
    }
}
