package org.jarida.shared.security;

import java.util.Set;
import org.eclipse.microprofile.graphql.Description;

/** What an account may do; each role includes those before it. The names are also those of {@code @RolesAllowed}. */
@Description("What an account may do; each role includes those before it")
public enum Role {
    AUTHOR(Set.of(Scope.DRAFTS_READ, Scope.ARTICLES_WRITE, Scope.MEDIA_WRITE)),
    EDITOR(Set.of(Scope.DRAFTS_READ, Scope.ARTICLES_WRITE, Scope.MEDIA_WRITE, Scope.ARTICLES_PUBLISH, Scope.TAXONOMY_WRITE)),
    ADMIN(Set.of(Scope.values()));

    /** For {@code @RolesAllowed}, which needs constants. */
    public static final String IS_AUTHOR = "AUTHOR", IS_EDITOR = "EDITOR", IS_ADMIN = "ADMIN";

    private final Set<Scope> scopes;

    Role(Set<Scope> scopes) {
        this.scopes = scopes;
    }

    /** The scopes that an API token made by this role may have at most. */
    public Set<Scope> scopes() {
        return scopes;
    }

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
