package org.jarida.author;

import org.jarida.shared.event.DomainEvent;

/** It may have another name, and another address: then the former one leads to it. */
public record AuthorUpdated(String nodeId, int version, String slugBefore, String slug, String pathBefore, String path)
        implements DomainEvent {}
