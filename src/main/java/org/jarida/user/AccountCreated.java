package org.jarida.user;

import org.jarida.shared.event.DomainEvent;
import org.jarida.shared.security.Role;

public record AccountCreated(String nodeId, Role role) implements DomainEvent {}
