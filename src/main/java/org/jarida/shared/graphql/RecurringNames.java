package org.jarida.shared.graphql;

import java.util.Map;

/** What fields and arguments of the same name mean wherever they stand; a description of their own goes before it. */
final class RecurringNames {
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("attribution", "Who said it"),
            Map.entry("avatar", "A picture of the author"),
            Map.entry("blocks", "The body as a tree, typed, for front ends that render it themselves"),
            Map.entry("by", "Exactly one of its fields"),
            Map.entry("caption", "Below the picture"),
            Map.entry("createdAt", "When it was made"),
            Map.entry("deletedId", "The id of what was deleted"),
            Map.entry("descriptions", "In all languages"),
            Map.entry("edges", "The entries, each with a cursor"),
            Map.entry("expectedVersion", "The version that the caller saw"),
            Map.entry("filter", "All conditions hold together"),
            Map.entry("includeDescendants", "Those of the sections below it too"),
            Map.entry("key", "As it was returned; a new one has none"),
            Map.entry("marks", "What stands out in it, the outermost first"),
            Map.entry("names", "In all languages"),
            Map.entry("note", "Why it was saved"),
            Map.entry("orderBy", "The order of the list, which its cursors are good for"),
            Map.entry("pageInfo", "Where the page begins and ends, and whether there is more"),
            Map.entry("profile", "For which kind of page it is made"),
            Map.entry("seo", "For search engines and cards of social networks"),
            Map.entry("slug", "The last part of its path"),
            Map.entry("spans", "Its text, in runs of the same marks and link"),
            Map.entry("taglines", "In all languages"),
            Map.entry("updatedAt", "When it last changed"));

    private RecurringNames() {}

    /** Null for a name that says enough, or nothing in common. */
    static String meaning(String name) {
        return MEANINGS.get(name);
    }
}
