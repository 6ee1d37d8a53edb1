package org.jarida.category;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A category as it is stored: names and descriptions by language, one slug for all of them. */
public record Section(UUID id, UUID parentId, String slug, Map<String, String> names, Map<String, String> descriptions,
                      int position, int version, Instant createdAt, Instant updatedAt) {}
