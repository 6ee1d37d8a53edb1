package org.jarida.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jarida.shared.error.ErrorCode;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.error.UserError;
import org.jarida.shared.error.ValidationError;
import org.jarida.shared.event.Events;
import org.jarida.shared.graphql.DocumentRules;

@ApplicationScoped
class RegisterOperations {
    private static final int MOST_AT_ONCE = 500, MOST_TOLD = 20, LONGEST_NAME = 100;
    /** Every node has the names of all in memory. */
    private static final long MOST = 10_000;
    private static final long LOCK = 6_001;

    private static final String ADD = """
            insert into registered_document (sha256, document) values (:id, :document)
            on conflict (sha256) do nothing""";
    private static final String LINK = """
            insert into client_document (client, version, sha256) values (:client, :version, :id)
            on conflict do nothing""";

    private final DocumentRules rules;
    private final EntityManager entities;
    private final Events events;

    RegisterOperations(DocumentRules rules, EntityManager entities, Events events) {
        this.rules = rules;
        this.entities = entities;
        this.events = events;
    }

    /** Why nothing of it can be registered, the first few reasons; parses each document and touches no row. */
    List<UserError> flaws(Release release, List<Document> documents) {
        List<UserError> flaws = new ArrayList<>();
        name(release.client(), "client").ifPresent(flaws::add);
        name(release.version(), "version").ifPresent(flaws::add);
        if (documents.isEmpty()) flaws.add(Refusal.required("documents").error());
        if (documents.size() > MOST_AT_ONCE) {
            flaws.add(Refusal.tooLarge("At most " + MOST_AT_ONCE + " documents at once", "documents").error());
            return flaws;
        }
        for (int i = 0; i < documents.size() && flaws.size() < MOST_TOLD; i++) {
            flaw(documents.get(i), Integer.toString(i)).ifPresent(flaws::add);
        }
        return flaws;
    }

    /**
     * Of documents without flaws.
     *
     * @return their ids, each once
     */
    @Transactional
    List<String> register(Release release, List<Document> documents) {
        // One writer at a time: nodes rely on it that numbers become visible in their order.
        entities.createNativeQuery("select pg_advisory_xact_lock(:lock)").setParameter("lock", LOCK).getSingleResult();
        List<String> ids = new ArrayList<>();
        int added = 0;
        for (Document document : documents) {
            String id = document.sha256().orElseThrow();
            if (ids.contains(id)) continue;
            ids.add(id);
            added += store(release, HexFormat.of().parseHex(id), document.text());
        }
        if (stored() > MOST) throw Refusal.tooLarge("More than " + MOST + " documents in all", "documents");
        if (added > 0) events.raise(new OperationsRegistered("client:" + release.client(), release.version(), added));
        return ids;
    }

    private long stored() {
        return ((Number) entities.createNativeQuery("select count(*) from registered_document").getSingleResult())
                .longValue();
    }

    private int store(Release release, byte[] id, String text) {
        entities.createNativeQuery(ADD).setParameter("id", id).setParameter("document", text).executeUpdate();
        return entities.createNativeQuery(LINK).setParameter("client", release.client())
                .setParameter("version", release.version()).setParameter("id", id).executeUpdate();
    }

    private Optional<UserError> flaw(Document document, String place) {
        if (document.sha256().isEmpty()) {
            return invalid("Must be the SHA-256 of the document, in lower-case hexadecimal digits", place, "id");
        }
        return rules.flaw(document.text()).flatMap(flaw -> invalid(flaw, place, "document"));
    }

    private static Optional<UserError> invalid(String message, String place, String field) {
        return Optional.of(new ValidationError(ErrorCode.INVALID, message, Refusal.path("documents", place, field)));
    }

    private static Optional<UserError> name(String name, String field) {
        if (name.isBlank()) return Optional.of(Refusal.required(field).error());
        return name.length() > LONGEST_NAME
                ? Optional.of(Refusal.tooLong(LONGEST_NAME, "characters", field).error()) : Optional.empty();
    }
}
