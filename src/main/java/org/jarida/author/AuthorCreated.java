package org.jarida.author;

import org.jarida.shared.event.DomainEvent;

public record AuthorCreated(String nodeId, String slug, String path) implements DomainEvent {}
