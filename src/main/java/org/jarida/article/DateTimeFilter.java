package org.jarida.article;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("DateTimeFilter")
@Description("A range of time, open where nothing is given")
public record DateTimeFilter(@Description("Included") Instant from, @Description("Excluded") Instant before) {}
