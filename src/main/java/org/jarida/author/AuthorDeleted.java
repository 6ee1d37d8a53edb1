package org.jarida.author;

import org.jarida.shared.event.DomainEvent;

/** It is no more: its addresses are gone, and revisions that name it are read without it. */
public record AuthorDeleted(String nodeId, int version, String slugBefore, String pathBefore) implements DomainEvent {}
