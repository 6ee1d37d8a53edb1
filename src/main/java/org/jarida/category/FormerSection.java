package org.jarida.category;

import java.time.Instant;
import java.util.UUID;

/**
 * What a former section path leads to.
 *
 * @param id     the section, or what it was merged into
 * @param goneAt since when that is deleted; null when it is there
 */
public record FormerSection(UUID id, Instant goneAt) {}
