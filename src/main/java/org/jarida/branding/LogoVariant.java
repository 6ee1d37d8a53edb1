package org.jarida.branding;

import org.eclipse.microprofile.graphql.Description;

@Description("Where a logo goes: on light or dark grounds, in one colour, or in AMP pages")
public enum LogoVariant { LIGHT, DARK, MONO, AMP }
