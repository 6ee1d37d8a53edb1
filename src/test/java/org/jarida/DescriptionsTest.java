package org.jarida;

import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the playground and code generation tell a developer: everything whose name does not say it already. */
@QuarkusTest
class DescriptionsTest {
    /** Pages of lists, payloads, and the inputs of the operations that they are named after. */
    private static final Pattern NAMED_AFTER = Pattern.compile(".+(Connection|Edge|Payload)|"
            + "(Create|Update|Delete|Move|Publish|Unpublish|Sign|Refresh|Revoke|Change).+Input");
    private static final Set<String> SAY_ENOUGH = Set.of(
            // texts and their parts
            "name", "headline", "kicker", "shortHeadline", "deck", "dateline", "title", "description", "text", "value", "language",
            "direction", "html", "body", "bio", "jobTitle", "tagline", "paragraphs", "items", "children", "rows", "cells", "ordered",
            "paragraph", "heading", "list", "quote", "media", "embed", "related", "table", "divider", "code", "articleIds",
            // things, their ids and addresses
            "id", "account", "apiToken", "author", "category", "menu", "redirect", "site", "tag", "tags", "tagIds", "node",
            "parent", "viewer", "icon", "url", "path", "authorId", "assetId", "byline", "data", "input", "role", "email", "password",
            "currentPassword", "publisher", "logos", "fonts", "socialLinks", "locales", "defaultLocale", "mode", "variant", "focalPoint",
            // times, places and numbers
            "revokedAt", "removedAt", "currentVersion", "x", "y", "from", "hasNextPage", "hasPreviousPage", "routeAs");

    @Inject
    GraphQLSchema schema;

    @Test
    void leave_no_type_without_one_that_is_not_named_after_another() {
        List<String> silent = types().filter(type -> type instanceof GraphQLFieldsContainer || type instanceof GraphQLInputObjectType
                        || type instanceof GraphQLEnumType || type instanceof GraphQLUnionType)
                .filter(type -> isSilent(type) && !NAMED_AFTER.matcher(type.getName()).matches())
                .map(GraphQLNamedType::getName).sorted().toList();

        assertEquals(List.of(), silent);
    }

    @Test
    void leave_no_field_and_no_argument_without_one_whose_name_is_not_enough() {
        List<String> silent = types().flatMap(type -> members(type)
                        .filter(member -> isSilent(member) && !SAY_ENOUGH.contains(member.getName()))
                        .map(member -> type.getName() + "." + member.getName())).sorted().toList();

        assertEquals(List.of(), silent);
    }

    @Test
    void excuse_only_names_that_need_it() {
        List<String> needless = SAY_ENOUGH.stream().filter(name -> types().flatMap(this::members)
                .noneMatch(member -> isSilent(member) && member.getName().equals(name))).sorted().toList();

        assertEquals(List.of(), needless);
    }

    private Stream<GraphQLNamedType> types() {
        return schema.getAllTypesAsList().stream().filter(type -> isServed(type.getName()));
    }

    private Stream<GraphQLNamedSchemaElement> members(GraphQLNamedType type) {
        if (type instanceof GraphQLInputObjectType input) return input.getFields().stream().map(field -> field);
        if (!(type instanceof GraphQLFieldsContainer container)) return Stream.empty();
        return container.getFieldDefinitions().stream().filter(field -> isServed(field.getName()))
                .flatMap(DescriptionsTest::withArguments);
    }

    private static Stream<GraphQLNamedSchemaElement> withArguments(GraphQLFieldDefinition field) {
        return Stream.concat(Stream.of(field), field.getArguments().stream());
    }

    private static boolean isSilent(GraphQLNamedSchemaElement element) {
        return element.getDescription() == null || element.getDescription().isBlank();
    }

    /** The tests' own begin with probe. */
    private static boolean isServed(String name) {
        return !name.startsWith("__") && !name.toLowerCase(Locale.ROOT).startsWith("probe") && !name.equals("Subscription");
    }
}
