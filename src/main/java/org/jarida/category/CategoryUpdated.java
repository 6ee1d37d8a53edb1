package org.jarida.category;

/** Names, descriptions or the slug changed; with the slug, the paths of everything below. */
public record CategoryUpdated(String nodeId, int version, CategoryPlace placeBefore, CategoryPlace place)
        implements CategoryEvent {}
