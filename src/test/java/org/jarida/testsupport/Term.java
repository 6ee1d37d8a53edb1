package org.jarida.testsupport;

/** A section, tag or author of a test's newsroom. */
public record Term(String id, String name, String slug, String path) {}
