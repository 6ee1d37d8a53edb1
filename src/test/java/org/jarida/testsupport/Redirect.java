package org.jarida.testsupport;

import java.util.HashMap;
import java.util.Map;
import org.jarida.shared.security.Role;

/** A redirect that an editor made. */
public record Redirect(String id, String from, String to) {
    /** Fails when it is refused. */
    public static Redirect made(String from, String to) {
        Answer answer = make(from, to, null);
        if (!answer.refusals("createRedirect").isEmpty()) throw new AssertionError("Refused: " + answer.http().asString());
        return new Redirect(answer.data("createRedirect.redirect.id"), answer.data("createRedirect.redirect.from"),
                answer.data("createRedirect.redirect.to"));
    }

    /** @param status null for none */
    public static Answer make(String from, String to, Integer status) {
        Map<String, Object> input = new HashMap<>(Map.of("from", from, "to", to));
        if (status != null) input.put("status", status);
        return Gql.as(Role.EDITOR).mutate("createRedirect", "CreateRedirectInput", input,
                "redirect { id version from to status automatic }");
    }
}
