package org.jarida.branding;

import org.eclipse.microprofile.graphql.Description;

@Description("What the reader's device prefers (prefers-color-scheme)")
public enum ThemeMode { LIGHT, DARK }
