package org.jarida.article;

import org.eclipse.microprofile.graphql.Description;

@Description("How the addresses of an unpublished article answer")
public enum UnpublishedRoute { GONE, NOT_FOUND, REDIRECT }
