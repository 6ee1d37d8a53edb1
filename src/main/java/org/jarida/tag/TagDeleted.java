package org.jarida.tag;

import org.jarida.shared.event.DomainEvent;

/** It is no more: its addresses are gone, and revisions that name it are read without it. */
public record TagDeleted(String nodeId, int version, String slugBefore, String pathBefore) implements DomainEvent {}
