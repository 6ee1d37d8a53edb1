package org.jarida.branding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("LocaleInput")
@Description("A language of the newspaper")
public record LocaleInput(
        @NonNull @Description("BCP 47, for example ar or fr-MA") String code,
        @Description("latn (the default) or arab") String numerals,
        @Description("gregorian (the default), or islamic-umalqura with an optional shift in days: islamic-umalqura+1")
        String calendar,
        @Description("Another locale of the newspaper") String fallback) {}
