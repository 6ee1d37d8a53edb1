package org.jarida.shared.cache;

import java.util.Arrays;
import java.util.Optional;

/** A set of rows that nodes remember, or remember something of: each is dropped as one when any of its rows changes. */
public enum Topic {
    SITE, MENU, CATEGORY, TAG, AUTHOR, PUBLICATION("article");

    private final String nodes;

    Topic() {
        this.nodes = name().toLowerCase(java.util.Locale.ROOT);
    }

    Topic(String nodes) {
        this.nodes = nodes;
    }

    /** By the table that PostgreSQL tells of. */
    static Optional<Topic> ofTable(String table) {
        return Arrays.stream(values()).filter(topic -> topic.name().equalsIgnoreCase(table)).findFirst();
    }

    /** By the type of the node that an event is about. */
    static Optional<Topic> ofNodes(String type) {
        return Arrays.stream(values()).filter(topic -> topic.nodes.equals(type)).findFirst();
    }
}
