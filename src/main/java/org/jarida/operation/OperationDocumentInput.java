package org.jarida.operation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("OperationDocumentInput")
@Description("One document of a front end")
public record OperationDocumentInput(
        @NonNull
        @Description("The SHA-256 of the document in UTF-8: 64 lower-case hexadecimal digits, "
                + "sha256: before them if you like")
        String id,
        @NonNull @Description("Byte for byte as its id was made of, with at least one operation") String document) {}
