package org.jarida.shared.graphql;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Valid queries of all shapes: aliases, directives, inline fragments on whatever a type may be, arguments or none. */
final class RandomQueries {
    private static final int DEEPEST = 7, MOST_FIELDS = 12, SELDOM = 15;
    /** What a reader may not ask for: the whole answer is then graphql-java's. */
    private static final Set<String> EDITORS = Set.of("accounts", "apiTokens", "redirects");
    private static final List<String> DIRECTIVES = List.of(" @include(if: $yes)", " @skip(if: $no)", " @skip(if: $yes)");

    private final GraphQLSchema schema;
    private final Map<String, List<String>> values;
    private final Random random;
    private int aliases;

    /**
     * @param values of arguments, as literals, the last for seldom use; by field and argument ({@code article.by}), or by
     *               argument alone
     */
    RandomQueries(GraphQLSchema schema, Map<String, List<String>> values, long seed) {
        this.schema = schema;
        this.values = values;
        this.random = new Random(seed);
    }

    /** With the variables {@code $yes} and {@code $no}, which are what they say. */
    String next() {
        aliases = 0;
        return "query($yes: Boolean!, $no: Boolean!) " + selections(schema.getQueryType(), 0)
                .replaceFirst("\\{", "{ used: __typename @include(if: \\$yes) @skip(if: \\$no)");
    }

    private String selections(GraphQLNamedType type, int depth) {
        StringBuilder all = new StringBuilder("{");
        if (type instanceof GraphQLFieldsContainer container) {
            List<GraphQLFieldDefinition> fields = new ArrayList<>(container.getFieldDefinitions());
            Collections.shuffle(fields, random);
            fields.stream().limit(1 + random.nextInt(MOST_FIELDS)).forEach(field -> all.append(field(container, field, depth)));
        }
        for (GraphQLObjectType possible : possible(type)) {
            if (random.nextBoolean()) {
                all.append(" ... on ").append(possible.getName()).append(directive()).append(selections(possible, depth));
            }
        }
        return all.append(" __typename }").toString();
    }

    private String field(GraphQLFieldsContainer parent, GraphQLFieldDefinition field, int depth) {
        boolean isBarred = EDITORS.contains(field.getName()) && random.nextInt(SELDOM) > 0;
        if (isBarred || field.getName().startsWith("probe")) { // some of those wait
            return "";
        }
        List<String> arguments = new ArrayList<>();
        for (GraphQLArgument argument : field.getArguments()) {
            List<String> known = values.getOrDefault(field.getName() + "." + argument.getName(),
                    values.getOrDefault(argument.getName(), List.of()));
            boolean isNeeded = argument.getType() instanceof GraphQLNonNull && !argument.hasSetDefaultValue();
            if (isNeeded && known.isEmpty()) {
                return "";
            }
            if (isNeeded || !known.isEmpty() && random.nextBoolean()) {
                boolean isSeldom = random.nextInt(SELDOM) == 0 || known.size() == 1;
                arguments.add(argument.getName() + ": "
                        + known.get(isSeldom ? known.size() - 1 : random.nextInt(known.size() - 1)));
            }
        }
        GraphQLNamedType type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
        boolean isLeaf = !(type instanceof GraphQLFieldsContainer || type instanceof GraphQLUnionType);
        if (!isLeaf && depth == DEEPEST) {
            return "";
        }
        return " a" + aliases++ + ": " + field.getName() + (arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")")
                + directive() + (isLeaf ? "" : " " + selections(type, depth + 1));
    }

    private String directive() {
        return random.nextInt(SELDOM) == 0 ? DIRECTIVES.get(random.nextInt(DIRECTIVES.size())) : "";
    }

    private List<GraphQLObjectType> possible(GraphQLNamedType type) {
        if (type instanceof GraphQLInterfaceType face) {
            return schema.getImplementations(face);
        }
        return type instanceof GraphQLUnionType union
                ? union.getTypes().stream().map(GraphQLObjectType.class::cast).toList() : List.of();
    }
}
