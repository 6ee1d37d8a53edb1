package org.jarida.operation;

import org.jarida.shared.event.DomainEvent;

/**
 * @param nodeId {@code client:} and the front end's name, which is no node
 * @param added  how many documents are new to this release
 */
record OperationsRegistered(String nodeId, String version, int added) implements DomainEvent {}
