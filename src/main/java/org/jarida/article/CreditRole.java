package org.jarida.article;

/** What someone named in a byline did. */
public enum CreditRole { AUTHOR, CONTRIBUTOR, PHOTOGRAPHER, TRANSLATOR, EDITOR, AGENCY }
