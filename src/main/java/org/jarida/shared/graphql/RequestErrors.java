package org.jarida.shared.graphql;

import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.InvalidSyntaxError;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.Document;
import graphql.language.SourceLocation;
import graphql.parser.Parser;
import graphql.parser.ParserOptions;
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
    private static final int LONGEST = 300;
    private static final Pattern PREFIX =
            Pattern.compile("^Validation error ?\\([^)]*\\) ?: *", Pattern.CASE_INSENSITIVE);

    Problem problem(GraphQLError error) {
        if (error instanceof Problem.ProblemError known) {
            return known.problem();
        }
        if (error instanceof InvalidSyntaxError syntax) {
            return syntax(syntax);
        }
        if (error instanceof ValidationError invalid) {
            return WRONG_VALUES.contains(invalid.getValidationErrorType())
                    ? Problem.badInput(wrongLiteral().orElse(InputCheck.UNKNOWN))
                    : Problem.of(Code.GRAPHQL_VALIDATION_FAILED, shortened(PREFIX.matcher(invalid.getMessage())
                            .replaceFirst("")));
        }
        if (error instanceof GoodFaithIntrospection.BadFaithIntrospectionError) {
            return Problem.of(Code.GRAPHQL_VALIDATION_FAILED, "Introspection may ask for each of its fields once");
        }
        return error instanceof GraphQLException && error.getPath() == null
                ? Problem.badInput(wrongVariable().orElse(InputCheck.UNKNOWN))
                : Problem.unexpected(new IllegalStateException(error.toString()), error.getPath());
    }

    /** Names that clients make up may be as long as a request. */
    private static String shortened(String message) {
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…";
    }

    private static Problem syntax(InvalidSyntaxError syntax) {
        if (syntax.getMessage() != null && syntax.getMessage().contains(" deep '")) {
            return Problem.of(Code.TOO_DEEP, "The document is nested deeper than it can be read");
        }
        if (syntax.getMessage() != null && syntax.getMessage().startsWith("More than")) {
            int most = ParserOptions.getDefaultOperationParserOptions().getMaxTokens() - SchemaHook.END;
            return Problem.of(Code.TOO_MANY_TOKENS, "A document may have " + most + " tokens, this one has more");
        }
        SourceLocation at = syntax.getLocations() == null || syntax.getLocations().isEmpty()
                ? null : syntax.getLocations().get(0);
        return Problem.of(Code.GRAPHQL_PARSE_FAILED, at == null ? "Syntax error"
                : "Syntax error at line " + at.getLine() + ", column " + at.getColumn());
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
