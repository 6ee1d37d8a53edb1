package org.jarida.shared.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import org.jarida.shared.security.Caller;

/**
 * Finds the document that a request names: among the registered ones, then among those that Apollo's clients have
 * left here (automatic persisted queries). Blocks.
 */
@ApplicationScoped
class KnownDocuments {
    /** Bytes of the automatic ones on this node: 10 MB of text, or 10,000 short ones. */
    private static final long CAPACITY = 10_000_000;
    private static final int LEAST = 1_000;
    /** These two words are what Apollo's clients look for. */
    private static final Problem NOT_FOUND = Problem.of(Code.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound"),
            NOT_SUPPORTED = Problem.of(Code.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported");

    private final RegisteredDocuments registered;
    private final OperationsConfig config;
    private final Cache<String, String> automatic = Caffeine.newBuilder().maximumWeight(CAPACITY)
            .weigher((String hash, String text) -> Math.max(LEAST, text.length() * Character.BYTES)).build();

    KnownDocuments(RegisteredDocuments registered, OperationsConfig config) {
        this.registered = registered;
        this.config = config;
    }

    /** @throws RequestRefused when there is none, or not for this caller */
    GraphqlRequest resolve(AskedRequest asked, Caller caller) {
        if (asked.documentId() != null) {
            return DocumentId.parse(asked.documentId()).flatMap(registered::find)
                    .map(text -> asked.with(text, true))
                    .orElseThrow(() -> new RequestRefused(Code.DOCUMENT_NOT_FOUND, "No such document is registered"));
        }
        boolean free = !config.registeredOnly() || !caller.equals(Caller.ANONYMOUS);
        return asked.document() == null ? named(asked, free) : sent(asked, free);
    }

    /** Keeps what was sent with its hash, once it has proved to be a document. */
    void executed(AskedRequest asked, GraphqlRequest request) {
        if (asked.document() != null && asked.persisted() != null && !request.registered() && config.automatic()) {
            automatic.put(asked.persisted(), asked.document());
        }
    }

    /** The automatic ones first: they are on this node, and both are the text of that hash. */
    private GraphqlRequest named(AskedRequest asked, boolean free) {
        boolean automated = free && config.automatic();
        String left = automated ? automatic.getIfPresent(asked.persisted()) : null;
        if (left != null) {
            return asked.with(left, false);
        }
        return registered.find(asked.persisted()).map(text -> asked.with(text, true))
                .orElseThrow(() -> new RequestRefused(automated ? NOT_FOUND : NOT_SUPPORTED));
    }

    private GraphqlRequest sent(AskedRequest asked, boolean free) {
        if (free && asked.persisted() == null) {
            return asked.with(asked.document(), false);
        }
        String hash = DocumentId.of(asked.document());
        if (asked.persisted() != null && !asked.persisted().equals(hash)) {
            throw new RequestRefused(Code.BAD_REQUEST, "extensions.persistedQuery.sha256Hash is not that of query");
        }
        if (free) {
            return asked.with(asked.document(), false);
        }
        return registered.find(hash).map(text -> asked.with(text, true)).orElseThrow(() -> new RequestRefused(
                Code.DOCUMENT_NOT_REGISTERED, "Without signing in only registered documents are run"));
    }
}
