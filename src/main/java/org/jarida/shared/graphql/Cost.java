package org.jarida.shared.graphql;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an operation costs at most, before it is executed, in units of one plain field. A field that may ask the
 * database for itself (one of the root, one with arguments, a count) costs {@link #STATEMENT}, a text that is made of
 * a whole article as in {@link #MADE}, a mutation {@link #WRITE}, the schema {@link #SCHEMA}. What lies in a list is
 * multiplied by its {@code first} or {@code last}, else by the default page; by {@link #USUAL_LIST} where a list has no
 * pages. Each fragment is counted once for each length of page that it is spread in, so the time is that of reading the
 * document, whatever fragments spread each other.
 */
final class Cost {
    static final int STATEMENT = 50, WRITE = 500, SCHEMA = 2_000, USUAL_LIST = 10;
    /**
     * Fields of any type, by the CPU that they took where a body has 1,000 characters: Markdown 200 µs, JSON-LD 90, plain
     * text 35. What grows with the body does so in proportion.
     */
    static final Map<String, Integer> MADE =
            Map.of("markdown", 400, "jsonLd", 100, "plainText", 50, "blocks", 50, "references", 50);
    /** {@code html} in another profile than the stored one. */
    static final int MADE_HTML = 400;
    private static final String CONNECTION = "Connection";

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Conditions conditions;
    private final Map<Spread, Long> known = new HashMap<>();

    private Cost(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, Conditions conditions) {
        this.schema = schema;
        this.fragments = fragments;
        this.conditions = conditions;
    }

    /** @param sent variables as sent; the operation's defaults stand in for absent ones */
    static long of(GraphQLSchema schema, OperationDefinition operation, Map<String, FragmentDefinition> fragments,
            Map<String, Object> sent) {
        return new Cost(schema, fragments, Conditions.of(operation, sent))
                .of(operation.getSelectionSet(), DocumentCheck.root(schema, operation), 1);
    }

    /**
     * What is asked of one type or another counts for the dearest of them: a thing is of one type only.
     *
     * @param page how many entries the connection has whose fields these are
     */
    private long of(SelectionSet selections, GraphQLType parent, int page) {
        long common = 0;
        Map<GraphQLType, Long> ofTypes = new HashMap<>();
        for (Selection<?> selection : selections.getSelections()) {
            GraphQLType narrowed = condition(selection, parent);
            long cost = of(selection, parent, page);
            if (narrowed != parent && narrowed instanceof GraphQLObjectType) {
                ofTypes.merge(narrowed, cost, Cost::plus);
            } else {
                common = plus(common, cost);
            }
        }
        return plus(common, ofTypes.values().stream().max(Long::compare).orElse(0L));
    }

    private GraphQLType condition(Selection<?> selection, GraphQLType parent) {
        if (selection instanceof InlineFragment inline) {
            return condition(inline.getTypeCondition(), parent);
        }
        return selection instanceof FragmentSpread spread
                ? condition(fragments.get(spread.getName()).getTypeCondition(), parent) : parent;
    }

    private long of(Selection<?> selection, GraphQLType parent, int page) {
        if (selection instanceof Field field) {
            return conditions.leaveOut(field.getDirectives()) ? 0 : of(field, parent, page);
        }
        if (selection instanceof InlineFragment inline) {
            return conditions.leaveOut(inline.getDirectives()) ? 0
                    : of(inline.getSelectionSet(), condition(inline.getTypeCondition(), parent), page);
        }
        FragmentSpread spread = (FragmentSpread) selection;
        if (conditions.leaveOut(spread.getDirectives())) {
            return 0;
        }
        Spread key = new Spread(spread.getName(), page);
        Long cost = known.get(key);
        if (cost == null) {
            FragmentDefinition fragment = fragments.get(spread.getName());
            cost = of(fragment.getSelectionSet(), condition(fragment.getTypeCondition(), parent), page);
            known.put(key, cost);
        }
        return cost;
    }

    private long of(Field field, GraphQLType parent, int page) {
        GraphQLFieldDefinition definition = parent instanceof GraphQLFieldsContainer container
                ? container.getFieldDefinition(field.getName()) : null;
        if (definition == null) { // __typename, and the schema, of which each part is told once
            return Introspection.isMeta(field) ? SCHEMA : 1;
        }
        boolean ofConnection = isConnection(parent);
        long own = weight(field, definition, parent, ofConnection);
        if (field.getSelectionSet() == null) {
            return own;
        }
        GraphQLType type = GraphQLTypeUtil.unwrapAll(definition.getType());
        boolean many = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        if (isConnection(type)) {
            return plus(own, of(field.getSelectionSet(), type, size(field, PageRequest.USUAL)));
        }
        int times = !many ? 1 : ofConnection ? page : size(field, USUAL_LIST);
        return plus(own, times(times, of(field.getSelectionSet(), type, 1)));
    }

    private long weight(Field field, GraphQLFieldDefinition definition, GraphQLType parent, boolean ofConnection) {
        if (parent == schema.getMutationType()) {
            return WRITE;
        }
        Integer made = MADE.get(field.getName());
        if (made != null || isMadeHtml(field)) {
            return made != null ? made : MADE_HTML;
        }
        boolean counts = ofConnection && field.getName().startsWith("total");
        return counts || parent == schema.getQueryType() || !definition.getArguments().isEmpty() ? STATEMENT : 1;
    }

    private boolean isMadeHtml(Field field) {
        return field.getName().equals("html") && field.getArguments().stream().filter(given -> given.getName().equals("profile"))
                .map(given -> conditions.valueOf(given.getValue()))
                .map(profile -> profile instanceof EnumValue literal ? literal.getName() : profile)
                .anyMatch(profile -> profile instanceof String && !profile.equals("WEB"));
    }

    /** How many entries the field's arguments ask for; more than a page may hold is refused when it is executed. */
    private int size(Field field, int usual) {
        int size = usual;
        for (Argument argument : field.getArguments()) {
            Object value = conditions.valueOf(argument.getValue());
            switch (argument.getName()) {
                case "first", "last" -> size = value instanceof Number number ? number.intValue()
                        : value instanceof IntValue literal ? literal.getValue().intValue() : size;
                case "ids" -> size = value instanceof Collection<?> ids ? ids.size()
                        : value instanceof ArrayValue ids ? ids.getValues().size() : 1;
                default -> { }
            }
        }
        return Math.max(1, Math.min(size, PageRequest.LARGEST));
    }

    private GraphQLType condition(TypeName condition, GraphQLType parent) {
        return condition == null ? parent : schema.getType(condition.getName());
    }

    private static boolean isConnection(GraphQLType type) {
        return type instanceof GraphQLNamedType named && named.getName().endsWith(CONNECTION);
    }

    private static long plus(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    private static long times(long a, long b) {
        return b != 0 && a > Long.MAX_VALUE / b ? Long.MAX_VALUE : a * b;
    }

    private record Spread(String fragment, int page) {}
}
