package org.jarida.demo;

/** @param to a path, an absolute address, or {@code /?p=2101} for the article of this legacyId */
record DemoRedirect(String from, String to, int status) {}
