package org.jarida.slug;

/** Slugs are unique by fold within one of these. */
public enum Space {
    ARTICLE, CATEGORY, TAG, AUTHOR;

    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
