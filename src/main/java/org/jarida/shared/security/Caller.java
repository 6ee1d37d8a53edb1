package org.jarida.shared.security;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who asks: an account through a session ({@code role}, no scopes) or an API token ({@code scopes}, no role, and the
 * account that made it). A reader is {@link #ANONYMOUS}.
 *
 * @param accountId the account, or the one that made the token; null for a reader
 * @param tokenId   the API token; null for a session or a reader
 */
public record Caller(UUID accountId, Role role, Set<Scope> scopes, UUID tokenId) {
    public static final Caller ANONYMOUS = new Caller(null, null, Set.of(), null);

    /** Where the security identity carries its caller. */
    public static final String ATTRIBUTE = "jarida.caller";

    public static Caller account(UUID accountId, Role role) {
        return new Caller(accountId, role, Set.of(), null);
    }

    public static Caller token(UUID tokenId, UUID accountId, Set<Scope> scopes) {
        return new Caller(accountId, null, Set.copyOf(scopes), tokenId);
    }

    public boolean is(Role needed) {
        return role != null && role.includes(needed);
    }

    public boolean may(Scope scope) {
        return scopes.contains(scope);
    }

    /** Whether all of these are among what the caller may do: nobody hands out more than they hold. */
    public boolean holds(Set<Scope> wanted) {
        return (role == null ? scopes : role.scopes()).containsAll(wanted);
    }

    /** The names that {@code @RolesAllowed} looks for: the role and those it includes, or the scopes. */
    public Set<String> permissions() {
        return role == null ? names(scopes.stream()) : names(Arrays.stream(Role.values()).filter(role::includes));
    }

    private static Set<String> names(Stream<? extends Enum<?>> constants) {
        return constants.map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    /** May see drafts and what only editors are told. */
    public boolean isEditorial() {
        return is(Role.AUTHOR) || may(Scope.DRAFTS_READ);
    }

    /** Stable name of the identity, under which idempotency keys are kept. */
    public String identity() {
        return tokenId != null ? "token:" + tokenId : accountId != null ? "account:" + accountId : "anonymous";
    }
}
