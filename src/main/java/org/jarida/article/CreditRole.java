package org.jarida.article;

import org.eclipse.microprofile.graphql.Description;

/** What someone named in a byline did. */
@Description("What someone named in a byline did")
public enum CreditRole { AUTHOR, CONTRIBUTOR, PHOTOGRAPHER, TRANSLATOR, EDITOR, AGENCY }
