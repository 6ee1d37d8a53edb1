package org.jarida.category;

/** @param parentId the parent's node id, or null for a root */
public record CategoryCreated(String nodeId, String slug, String path, String parentId) implements CategoryEvent {}
