package org.jarida.tag;

import java.util.List;
import org.jarida.shared.event.DomainEvent;

/**
 * Some became part of the one that this happened to; their addresses lead there.
 *
 * @param sourceIds   node ids of those that are no more
 * @param slugsBefore theirs, in the same order
 * @param pathsBefore theirs, in the same order
 */
public record TagsMerged(String nodeId, int version, String slug, String path, List<String> sourceIds,
                         List<String> slugsBefore, List<String> pathsBefore) implements DomainEvent {}
