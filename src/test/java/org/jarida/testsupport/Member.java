package org.jarida.testsupport;

import jakarta.enterprise.inject.spi.CDI;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jarida.shared.security.Role;
import org.jarida.user.AccountService;

/** Someone of the newsroom: an account made for the test run, with an address that no other one has. */
public final class Member {
    /** Well under the life of an access token. */
    private static final long FRESH_NANOS = 300_000_000_000L;
    private static final Map<Role, Member> ONE_OF_EACH = new EnumMap<>(Role.class);
    private static volatile int keys;

    private final UUID id;
    private final String email;
    private final String password;
    private String accessToken;
    private long signedInAt;
    private int signedInWith;

    private Member(UUID id, String email, String password) {
        this.id = id;
        this.email = email;
        this.password = password;
    }

    /** The same member throughout; a test that changes the account uses {@link #newOf}. */
    public static synchronized Member of(Role role) {
        return ONE_OF_EACH.computeIfAbsent(role, Member::newOf);
    }

    public static Member newOf(Role role) {
        String email = role.name().toLowerCase() + "-" + UUID.randomUUID() + "@jarida.test";
        String password = "كلمة سر " + UUID.randomUUID();
        UUID id = CDI.current().select(AccountService.class).get().create(email, "عضو " + role, password, role);
        return new Member(id, email, password);
    }

    public UUID id() {
        return id;
    }

    /** Everybody signs in again: for tests after which the access tokens of others no longer serve. */
    public static synchronized void newKeys() {
        keys++;
    }

    /** The id of the account's node. */
    public String nodeId() {
        return "user_" + id;
    }

    public String email() {
        return email;
    }

    public String password() {
        return password;
    }

    synchronized String accessToken() {
        if (accessToken == null || signedInWith != keys || System.nanoTime() - signedInAt > FRESH_NANOS) {
            signedInWith = keys;
            accessToken = signIn().data("signIn.accessToken");
            signedInAt = System.nanoTime();
        }
        return accessToken;
    }

    /** A session of its own. */
    public Answer signIn() {
        return Gql.anonymous().mutate("signIn", "SignInInput", Map.of("email", email, "password", password),
                "accessToken refreshToken expiresAt viewer { role user { id name email } }");
    }
}
