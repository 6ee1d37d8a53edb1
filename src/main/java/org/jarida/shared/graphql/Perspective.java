package org.jarida.shared.graphql;

/** What a request sees of articles: what the public may see now, or the newsroom's working revisions. */
public enum Perspective { PUBLISHED, DRAFT }
