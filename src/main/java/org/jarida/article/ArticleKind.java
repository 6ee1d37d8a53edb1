package org.jarida.article;

/** What form an article has. */
public enum ArticleKind { NEWS, OPINION, ANALYSIS, INTERVIEW, FEATURE, LIVE_BLOG, VIDEO, GALLERY, BRIEF }
