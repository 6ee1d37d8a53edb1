package org.jarida.user;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.jarida.shared.security.Role;

/** Someone of the newsroom who signs in. Never deleted: what they wrote keeps their name. */
@Entity
@DynamicUpdate
class Account {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String email;
    private String emailFolded;
    private String name;
    private String nameFolded;
    @Enumerated(EnumType.STRING)
    private Role role;
    private String passwordHash;
    private boolean disabled;
    @Embedded
    private ProviderLink provider;
    private Instant createdAt = Now.micros();
    private Instant updatedAt = createdAt;

    protected Account() {}

    /**
     * @param email        null when a provider of identities knows none
     * @param passwordHash null for an account that does not sign in with a password of ours
     */
    Account(EmailAddress email, DisplayName name, Role role, String passwordHash) {
        this.email = email == null ? null : email.text();
        this.emailFolded = email == null ? null : email.folded();
        this.name = name.text();
        this.nameFolded = name.folded();
        this.role = role;
        this.passwordHash = passwordHash;
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    String nameFolded() {
        return nameFolded;
    }

    Role role() {
        return role;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isDisabled() {
        return disabled;
    }

    /** Null for whom no provider knows. */
    ProviderLink provider() {
        return provider;
    }

    /** Null for whom no provider knows. */
    String providerSubject() {
        return provider == null ? null : provider.providerSubject();
    }

    boolean isAdministrator() {
        return role == Role.ADMIN && !disabled;
    }

    /**
     * Whether nobody would be left to administrate without this account.
     *
     * @param administrators those who sign in with a password of ours, as {@code lockAdministrators} answers them
     */
    boolean isLastOf(List<UUID> administrators) {
        return isAdministrator() && administrators.stream().allMatch(id::equals);
    }

    /** Whether a sign-in that saw this hash may still go on: nothing has been changed or disabled meanwhile. */
    boolean stillAccepts(String seenHash) {
        return !disabled && seenHash.equals(passwordHash);
    }

    void changePassword(String hash) {
        passwordHash = hash;
        updatedAt = Now.micros();
    }

    void rename(DisplayName newName) {
        name = newName.text();
        nameFolded = newName.folded();
        updatedAt = Now.micros();
    }

    void become(Role newRole) {
        role = newRole;
        updatedAt = Now.micros();
    }

    /** @param person null for nobody */
    void link(ProviderLink person) {
        provider = person;
        updatedAt = Now.micros();
    }

    void disable(boolean nowDisabled) {
        disabled = nowDisabled;
        updatedAt = Now.micros();
    }
}
