package org.jarida.shared.graphql;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;

/**
 * How many fragments are spread in one another. Validation looks for cycles in time that grows with the third power of
 * this: 150 of them, in 700 tokens, took a tenth of a second.
 */
final class SpreadNesting {
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Integer> known = new HashMap<>();

    private SpreadNesting(Map<String, FragmentDefinition> fragments) {
        this.fragments = fragments;
    }

    /** Of a cycle about its length; that it is one validation says. */
    static int of(Map<String, FragmentDefinition> fragments) {
        SpreadNesting nesting = new SpreadNesting(fragments);
        return fragments.keySet().stream().mapToInt(nesting::of).max().orElse(0);
    }

    private int of(String name) {
        FragmentDefinition fragment = fragments.get(name);
        Integer before = fragment == null ? Integer.valueOf(0) : known.putIfAbsent(name, 0);
        if (before != null) {
            return before;
        }
        int levels = 1 + of(fragment.getSelectionSet());
        known.put(name, levels);
        return levels;
    }

    private int of(SelectionSet selections) {
        int levels = 0;
        for (Selection<?> selection : selections.getSelections()) {
            levels = Math.max(levels, of(selection));
        }
        return levels;
    }

    private int of(Selection<?> selection) {
        if (selection instanceof FragmentSpread spread) {
            return of(spread.getName());
        }
        SelectionSet within = selection instanceof InlineFragment inline ? inline.getSelectionSet()
                : ((Field) selection).getSelectionSet();
        return within == null ? 0 : of(within);
    }
}
