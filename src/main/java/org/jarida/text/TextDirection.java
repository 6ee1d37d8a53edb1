package org.jarida.text;

import org.eclipse.microprofile.graphql.Description;

/** The direction of a paragraph or line of text. */
@Description("The direction of a text: the value of HTML's dir attribute in upper case")
public enum TextDirection {
    LTR, RTL
}
