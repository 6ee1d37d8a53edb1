package org.jarida.shared.graphql;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads, measures and validates a document, in this order: validation sees only what is small enough for it. */
final class Preparation {
    /** {@code __type(name:)} is typed with graphql-java's own String, which is the served one to clients. */
    private static final Pattern SAME_TYPE = Pattern.compile("of type '([^']+)' used in position expecting type '\\1'");

    private final GraphQLSchema schema;
    private final DocumentLimits limits;

    Preparation(GraphQLSchema schema, DocumentLimits limits) {
        this.schema = schema;
        this.limits = limits;
    }

    Prepared of(ExecutionInput input) {
        Optional<InvalidSyntaxException> endless = NumberLimit.refuse(input.getQuery());
        if (endless.isPresent()) {
            return Prepared.wrong(List.of(endless.get().toInvalidSyntaxError()));
        }
        ParseAndValidateResult parsed = ParseAndValidate.parse(input);
        if (parsed.isFailure()) {
            return Prepared.wrong(List.of(parsed.getSyntaxException().toInvalidSyntaxError()));
        }
        Document document = parsed.getDocument();
        DocumentShape shape = DocumentShape.of(document);
        Optional<GraphQLError> excess = limits.refuse(shape);
        if (excess.isPresent()) {
            return Prepared.wrong(List.of(excess.get()));
        }
        if (shape.deferred() != null) {
            return Prepared.wrong(List.of(Problem.of(Code.GRAPHQL_VALIDATION_FAILED, "Unknown directive '@defer'")
                    .at(shape.deferred(), null)));
        }
        List<ValidationError> errors = ParseAndValidate.validate(schema, document, input.getLocale()).stream()
                .filter(error -> !isOfOneType(error)).toList();
        return errors.isEmpty()
                ? Prepared.right(document, shape, input.getQuery().length()) : Prepared.wrong(errors);
    }

    private static boolean isOfOneType(ValidationError error) {
        return error.getValidationErrorType() == ValidationErrorType.VariableTypeMismatch
                && SAME_TYPE.matcher(error.getMessage()).find();
    }
}
