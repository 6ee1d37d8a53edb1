package org.jarida.article;

import org.eclipse.microprofile.graphql.Description;

/** How urgent an article is, from the least. */
@Description("How much it matters, from the least")
public enum Priority { LOW, NORMAL, HIGH, URGENT, FLASH }
