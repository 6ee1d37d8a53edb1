package org.jarida.article;

/** How urgent an article is, from the least. */
public enum Priority { LOW, NORMAL, HIGH, URGENT, FLASH }
