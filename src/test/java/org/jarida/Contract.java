package org.jarida;

import graphql.language.AstPrinter;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The designed schema, of which a part is served: names that are served are of it and mean what it says. */
record Contract(TypeDefinitionRegistry design) {
    /** One line for each served name that the design lacks or says otherwise. */
    List<String> deviationsOf(TypeDefinitionRegistry served) {
        List<String> deviations = new ArrayList<>();
        new TreeMap<>(served.types()).forEach((name, type) -> {
            if (type instanceof ScalarTypeDefinition) return;
            TypeDefinition<?> designed = design.types().get(name);
            if (designed == null) deviations.add(name + " is not designed");
            else compare(name, designed, type, deviations);
        });
        return deviations;
    }

    private static void compare(String name, TypeDefinition<?> designed, TypeDefinition<?> served,
            List<String> deviations) {
        if (designed.getClass() != served.getClass()) {
            deviations.add(name + " is designed as " + designed.getClass().getSimpleName());
            return;
        }
        members(designed, served, name, deviations);
        if (isOneOf(designed) != isOneOf(served)) deviations.add(name + " differs in @oneOf");
    }

    private static void members(TypeDefinition<?> designed, TypeDefinition<?> served, String name,
            List<String> deviations) {
        if (served instanceof ObjectTypeDefinition object) {
            fields(name, ((ObjectTypeDefinition) designed).getFieldDefinitions(), object.getFieldDefinitions(),
                    deviations);
            among(name + " implements ", ((ObjectTypeDefinition) designed).getImplements(), object.getImplements(),
                    deviations);
        } else if (served instanceof InterfaceTypeDefinition face) {
            fields(name, ((InterfaceTypeDefinition) designed).getFieldDefinitions(), face.getFieldDefinitions(),
                    deviations);
            among(name + " implements ", ((InterfaceTypeDefinition) designed).getImplements(), face.getImplements(),
                    deviations);
        } else if (served instanceof InputObjectTypeDefinition input) {
            values(name, ((InputObjectTypeDefinition) designed).getInputValueDefinitions(),
                    input.getInputValueDefinitions(), deviations);
        } else if (served instanceof EnumTypeDefinition constants) {
            among(name + ".", ((EnumTypeDefinition) designed).getEnumValueDefinitions(),
                    constants.getEnumValueDefinitions(), deviations);
        } else if (served instanceof UnionTypeDefinition union) {
            among(name + " = ", ((UnionTypeDefinition) designed).getMemberTypes(), union.getMemberTypes(), deviations);
        }
    }

    private static void fields(String type, List<FieldDefinition> designed, List<FieldDefinition> served,
            List<String> deviations) {
        Map<String, FieldDefinition> byName = byName(designed);
        for (FieldDefinition field : served) {
            String at = type + "." + field.getName();
            FieldDefinition wanted = byName.get(field.getName());
            if (wanted == null) {
                deviations.add(at + " is not designed");
                continue;
            }
            typeOf(at, wanted.getType(), field.getType(), deviations);
            values(at, wanted.getInputValueDefinitions(), field.getInputValueDefinitions(), deviations);
        }
    }

    private static void values(
            String owner, List<InputValueDefinition> designed, List<InputValueDefinition> served,
                    List<String> deviations) {
        Map<String, InputValueDefinition> byName = byName(designed);
        for (InputValueDefinition value : served) {
            String at = owner + "." + value.getName();
            InputValueDefinition wanted = byName.get(value.getName());
            if (wanted == null) {
                deviations.add(at + " is not designed");
                continue;
            }
            typeOf(at, wanted.getType(), value.getType(), deviations);
            String preset = print(wanted.getDefaultValue());
            if (!preset.equals(print(value.getDefaultValue()))) {
                deviations.add(at + " is designed with the default " + preset + ", not " + print(value.getDefaultValue()));
            }
        }
    }

    private static void typeOf(String at, Type<?> designed, Type<?> served, List<String> deviations) {
        if (!print(designed).equals(print(served))) {
            deviations.add(at + " is designed as " + print(designed) + ", not " + print(served));
        }
    }

    private static void among(String owner, List<?> designed, List<?> served, List<String> deviations) {
        List<String> names = designed.stream().map(Contract::name).toList();
        served.stream().map(Contract::name).filter(name -> !names.contains(name))
                .forEach(name -> deviations.add(owner + name + " is not designed"));
    }

    private static <T extends NamedNode<?>> Map<String, T> byName(List<T> nodes) {
        return nodes.stream().collect(Collectors.toMap(NamedNode::getName, Function.identity()));
    }

    private static String name(Object node) {
        return ((NamedNode<?>) node).getName();
    }

    private static String print(Node<?> node) {
        return node == null ? "none" : AstPrinter.printAst(node);
    }

    private static boolean isOneOf(TypeDefinition<?> type) {
        return ((DirectivesContainer<?>) type).hasDirective("oneOf");
    }
}
