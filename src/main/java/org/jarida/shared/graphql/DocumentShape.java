package org.jarida.shared.graphql;

import graphql.language.Argument;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.VariableReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How deep and how wide a document is, before it is known whether it is valid. Each fragment is looked at once,
 * however often it is spread.
 */
final class DocumentShape {
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private final Map<String, Set<String>> aliases = new HashMap<>();
    private final Set<String> conditions = new HashSet<>();
    private int directives;
    private int depth;
    private boolean introspective;
    private SourceLocation deepest;
    private SourceLocation deferred;

    private DocumentShape() {}

    static DocumentShape of(Document document) {
        DocumentShape shape = new DocumentShape();
        for (Definition<?> definition : document.getDefinitions()) {
            if (definition instanceof FragmentDefinition fragment) {
                shape.fragments.putIfAbsent(fragment.getName(), fragment);
            }
        }
        document.getDefinitions().forEach(shape::look);
        return shape;
    }

    int depth() {
        return depth;
    }

    /** Where an operation begins that is too deep. */
    SourceLocation deepest() {
        return deepest;
    }

    int directives() {
        return directives;
    }

    /** Where a {@code @defer} is, which graphql-java takes for known and then ignores; null where none is. */
    SourceLocation deferred() {
        return deferred;
    }

    /** The variables by which anything is skipped or included. */
    Set<String> conditions() {
        return conditions;
    }

    /** Whether an operation of it asks for the schema. */
    boolean isIntrospective() {
        return introspective;
    }

    /** How many different aliases the field has that has most. */
    int aliases() {
        return aliases.values().stream().mapToInt(Set::size).max().orElse(0);
    }

    /** How many fragments are spread in one another. */
    int spreads() {
        return SpreadNesting.of(fragments);
    }

    private void look(Definition<?> definition) {
        if (definition instanceof FragmentDefinition fragment) {
            count(fragment);
            depthOf(fragment);
        }
        if (definition instanceof OperationDefinition operation) {
            count(operation);
            operation.getVariableDefinitions().forEach(this::count);
            int levels = depthOf(operation.getSelectionSet());
            if (levels > depth) {
                depth = levels;
                deepest = operation.getSourceLocation();
            }
        }
    }

    private void count(DirectivesContainer<?> node) {
        directives += node.getDirectives().size();
        for (Directive directive : node.getDirectives()) {
            Argument condition = directive.getArgument("if");
            if (condition != null && condition.getValue() instanceof VariableReference variable) {
                conditions.add(variable.getName());
            }
            if (deferred == null && directive.getName().equals("defer")) {
                deferred = directive.getSourceLocation();
            }
        }
    }

    /** The fields that lie in one another in the deepest place, spread fragments included. */
    private int depthOf(SelectionSet selections) {
        int levels = 0;
        for (Selection<?> selection : selections.getSelections()) {
            levels = Math.max(levels, depthOf(selection));
        }
        return levels;
    }

    private int depthOf(Selection<?> selection) {
        if (selection instanceof DirectivesContainer<?> node) {
            count(node);
        }
        if (selection instanceof InlineFragment inline) {
            return depthOf(inline.getSelectionSet());
        }
        if (selection instanceof FragmentSpread spread) {
            return depthOf(fragments.get(spread.getName()));
        }
        Field field = (Field) selection;
        if (field.getAlias() != null) {
            aliases.computeIfAbsent(field.getName(), name -> new HashSet<>()).add(field.getAlias());
        }
        int below = field.getSelectionSet() == null ? 0 : depthOf(field.getSelectionSet());
        // The introspection of tools is 13 deep and more; graphql-java holds it to 20, and each cyclic field to once.
        if (Introspection.isMeta(field)) {
            introspective |= Introspection.tells(field);
            return 1;
        }
        return 1 + below;
    }

    /** @param fragment null for one that is not there, which validation will say, as it will of cycles */
    private int depthOf(FragmentDefinition fragment) {
        if (fragment == null) {
            return 0;
        }
        Integer known = depths.putIfAbsent(fragment.getName(), 0);
        if (known != null) {
            return known;
        }
        int levels = depthOf(fragment.getSelectionSet());
        depths.put(fragment.getName(), levels);
        return levels;
    }
}
