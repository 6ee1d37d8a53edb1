package org.jarida.tag;

import org.jarida.shared.event.DomainEvent;

public record TagCreated(String nodeId, String slug, String path) implements DomainEvent {}
