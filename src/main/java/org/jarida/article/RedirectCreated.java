package org.jarida.article;

import org.jarida.shared.event.DomainEvent;

public record RedirectCreated(String nodeId, String path, String location, int status) implements DomainEvent {}
