package org.jarida.article;

import org.jarida.shared.event.DomainEvent;

public record RedirectDeleted(String nodeId, String pathBefore, String locationBefore) implements DomainEvent {}
