package org.jarida.shared.graphql;

import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.InvalidSyntaxError;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.Document;
import graphql.language.SourceLocation;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Codes and messages for what graphql-java itself refuses in one request. */
record RequestErrors(GraphQLSchema schema, GraphqlRequest request) {
    /** Values that are wrong; all other errors of validation concern the document's form. */
    private static final Set<ValidationErrorType> WRONG_VALUES = Set.of(ValidationErrorType.WrongType,
            ValidationErrorType.BadValueForDefaultArg, ValidationErrorType.NullValueForNonNullArgument);
    private static final Pattern PREFIX =
            Pattern.compile("^Validation error ?\\([^)]*\\) ?: *", Pattern.CASE_INSENSITIVE);

    Problem problem(GraphQLError error) {
        if (error instanceof Problem.ProblemError known) {
            return known.problem();
        }
        if (error instanceof InvalidSyntaxError syntax) {
            return Problem.of(Code.GRAPHQL_PARSE_FAILED, syntaxMessage(syntax));
        }
        if (error instanceof ValidationError invalid) {
            return WRONG_VALUES.contains(invalid.getValidationErrorType())
                    ? Problem.badInput(wrongLiteral().orElse(InputCheck.UNKNOWN))
                    : Problem.of(Code.GRAPHQL_VALIDATION_FAILED, PREFIX.matcher(invalid.getMessage()).replaceFirst(""));
        }
        if (error instanceof GoodFaithIntrospection.BadFaithIntrospectionError) {
            return Problem.of(Code.GRAPHQL_VALIDATION_FAILED, "Introspection may ask for each of its fields once");
        }
        return error instanceof GraphQLException && error.getPath() == null
                ? Problem.badInput(wrongVariable().orElse(InputCheck.UNKNOWN))
                : Problem.unexpected(new IllegalStateException(error.toString()), error.getPath());
    }

    private static String syntaxMessage(InvalidSyntaxError syntax) {
        if (syntax.getMessage() != null && syntax.getMessage().startsWith("More than")) {
            return "The document is longer or deeper than is served: at most " + SchemaHook.MAX_TOKENS + " tokens";
        }
        SourceLocation at = syntax.getLocations() == null || syntax.getLocations().isEmpty()
                ? null : syntax.getLocations().get(0);
        return at == null ? "Syntax error" : "Syntax error at line " + at.getLine() + ", column " + at.getColumn();
    }

    private Optional<Flaw> wrongLiteral() {
        return new DocumentCheck(schema).of(document());
    }

    private Optional<Flaw> wrongVariable() {
        return Documents.operation(document(), request.operationName()).flatMap(operation ->
                new InputCheck(schema, request.variables()).ofVariables(operation, request.variables()));
    }

    private Document document() {
        return Parser.parse(request.query());
    }
}
