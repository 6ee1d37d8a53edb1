package org.jarida.operation;

/** Of a front end. */
record Release(String client, String version) {}
