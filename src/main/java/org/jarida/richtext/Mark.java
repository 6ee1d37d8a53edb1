package org.jarida.richtext;

import org.eclipse.microprofile.graphql.Description;

/** What stands out in a run of text. In this order the marks nest in HTML, the first outermost. */
@Description("What stands out in a run of text")
public enum Mark {
    STRONG("strong"), EM("em"), UNDERLINE("u"), STRIKE("s"), CODE("code"), SUP("sup"), SUB("sub");

    private final String tag;

    Mark(String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }
}
