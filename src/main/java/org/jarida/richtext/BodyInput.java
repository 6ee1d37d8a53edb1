package org.jarida.richtext;

import io.smallrye.graphql.api.OneOf;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@OneOf
@Input("BodyInput")
@Description("A body, in the form the client has it. At most 1 MB and 2,000 blocks")
public record BodyInput(
        @Description("What RichText.blocks returns can be sent back. Blocks without content are left out")
        List<BlockInput> blocks,
        @Description("Of any origin: what is not text, structure or a known embed is removed. Blocks that did not "
                + "change keep their keys") String html,
        @Description("CommonMark with tables; may hold HTML") String markdown) {}
