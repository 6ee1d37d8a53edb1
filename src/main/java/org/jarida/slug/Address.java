package org.jarida.slug;

import java.time.Instant;
import java.util.UUID;

/**
 * A slug that was given out.
 *
 * @param ownerId null once the owner was purged
 * @param seen    the public has seen the owner at this address
 * @param goneAt  since when the public is told that what was here is gone; null when nothing was, or something is again
 */
public record Address(String slug, UUID ownerId, boolean seen, Instant goneAt) {}
