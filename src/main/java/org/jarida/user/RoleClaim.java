package org.jarida.user;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jarida.shared.security.Role;

/** Where a token says which roles its owner has, and what they are called there. */
final class RoleClaim {
    private final String name;
    private final OidcConfig.Roles roles;

    RoleClaim(OidcConfig config) {
        this.name = config.roleClaim();
        this.roles = config.roles();
        if (name.startsWith("/")) JsonPointer.compile(name); // fails when it is none
    }

    /** The highest, or null for none. Another text than one of ours, another case even, gives nothing. */
    Role in(JsonNode claims) {
        JsonNode claim = name.startsWith("/") ? claims.at(name) : claims.path(name);
        Set<String> said = new TreeSet<>();
        if (claim.isTextual()) said.add(claim.textValue());
        if (claim.isArray()) claim.forEach(element -> { if (element.isTextual()) said.add(element.textValue()); });
        for (Role role : List.of(Role.ADMIN, Role.EDITOR, Role.AUTHOR)) {
            if (called(role).stream().map(String::strip).anyMatch(said::contains)) return role;
        }
        return null;
    }

    private Collection<String> called(Role role) {
        return switch (role) {
            case ADMIN -> roles.admin();
            case EDITOR -> roles.editor();
            case AUTHOR -> roles.author();
        };
    }
}
