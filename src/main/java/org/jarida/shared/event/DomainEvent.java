package org.jarida.shared.event;

/**
 * Something that happened, named in the past tense. Records of ids, slugs, paths and dates, old and new; never texts of
 * articles and never secrets: events are kept, and read by audit, caches and webhooks.
 */
public interface DomainEvent {
    /** The node that it happened to, as the API names it. */
    String nodeId();

    /** Whether anything that readers may be shown can be another by it. */
    default boolean concernsReaders() {
        return true;
    }
}
