package org.jarida.richtext;

import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jarida.shared.graphql.EncodedText;

/** The fields of a body that take an argument or work. */
@GraphQLApi
public class RichTextApi {
    @NonNull
    @Description("The body as HTML, safe to put into a page")
    @AdaptToScalar(Scalar.String.class)
    public EncodedText html(@Source RichTextView body, @DefaultValue("WEB") HtmlProfile profile) {
        return body.encodedHtml(profile == null ? HtmlProfile.WEB : profile);
    }

    @NonNull
    @Description("CommonMark with tables, and HTML for what it cannot say; sent back, it gives the same body")
    public String markdown(@Source RichTextView body) {
        return body.markdown();
    }
}
