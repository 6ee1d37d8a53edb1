package org.jarida.richtext;

import org.eclipse.microprofile.graphql.Description;

/** For whom HTML is made. */
@Description("For whom HTML is made. WEB: semantic, without script or style. AMP: only what AMP allows; the page "
        + "loads the components that it names. FEED: absolute addresses, nothing that needs a page around it. "
        + "EMAIL: styles inline")
public enum HtmlProfile { WEB, AMP, FEED, EMAIL }
