package org.jarida.article;

import java.util.UUID;

/**
 * One name of a byline.
 *
 * @param authorId null for a name that is no author of the newspaper
 * @param name     as printed, also when the author was renamed since
 */
record Credit(UUID authorId, String name, CreditRole role) {}
