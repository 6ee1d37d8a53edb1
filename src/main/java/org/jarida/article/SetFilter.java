package org.jarida.article;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("SetFilter")
@Description("By ids. All conditions hold together")
public record SetFilter(@Id @Description("At least one of them") List<String> any,
                        @Id @Description("Each of them") List<String> all,
                        @Id @Description("Not one of them") List<String> none) {}
