package org.jarida.user;

import org.jarida.shared.event.DomainEvent;

public record ApiTokenRevoked(String nodeId) implements DomainEvent {}
