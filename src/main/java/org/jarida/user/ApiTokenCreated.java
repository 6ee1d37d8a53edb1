package org.jarida.user;

import java.util.Set;
import org.jarida.shared.event.DomainEvent;
import org.jarida.shared.security.Scope;

public record ApiTokenCreated(String nodeId, Set<Scope> scopes) implements DomainEvent {}
