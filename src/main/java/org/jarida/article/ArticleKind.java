package org.jarida.article;

import org.eclipse.microprofile.graphql.Description;

/** What form an article has. */
@Description("What form an article has")
public enum ArticleKind { NEWS, OPINION, ANALYSIS, INTERVIEW, FEATURE, LIVE_BLOG, VIDEO, GALLERY, BRIEF }
