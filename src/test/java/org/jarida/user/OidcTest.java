package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.IdentityProvider;
import org.jarida.testsupport.Member;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Together;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comes with a token of the provider. It starts after the application, which has asked for it in vain. */
@QuarkusTest
@TestProfile(WithProvider.class)
class OidcTest {
    private static final String VIEWER = "{ viewer { role scopes user { id name email role providerSubject } } }";
    private static final List<String> DONE = List.of();
    private static IdentityProvider provider;

    @Inject AgroalDataSource database;
    @Inject ProviderNews news;
    @Inject AccountRepository accounts;
    private final String person = "person-" + UUID.randomUUID();
    private final long now = Instant.now().getEpochSecond();

    @BeforeAll
    static void start() throws IOException {
        provider = IdentityProvider.at(WithProvider.port());
    }

    /** The application asks again after a pause. */
    @BeforeEach
    void await_the_first() {
        String token = provider.token("first", "jarida-author");
        await(() -> status(token) == 200);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void opens_an_account_of_the_role_that_the_token_names() {
        Answer viewer = viewer(Map.of("roles", List.of("staff", "jarida-admin"), "name", "زينب العلوي", "email",
                person + "@jarida.test", "email_verified", true));

        assertEquals("ADMIN", viewer.data("viewer.role"));
        assertEquals("ADMIN", viewer.data("viewer.user.role"));
        assertEquals("زينب العلوي", viewer.data("viewer.user.name"));
        assertEquals(person + "@jarida.test", viewer.data("viewer.user.email"));
        assertEquals(person, viewer.data("viewer.user.providerSubject"));
        assertEquals(DONE, viewer.data("viewer.scopes"));
    }

    @Test
    void finds_the_same_account_again_whatever_else_the_token_says() {
        String id = viewer(Map.of("name", "Amal")).data("viewer.user.id");

        Answer again = viewer(Map.of("name", "Other", "email", "other@jarida.test", "aud",
                List.of("x", "another-client")));

        assertEquals(id, again.data("viewer.user.id"));
        assertEquals("Amal", again.data("viewer.user.name"));
    }

    @Test
    void opens_one_account_when_someone_comes_many_times_at_once() {
        String token = provider.token(person, Map.of("email", person + "@jarida.test", "email_verified", true));

        Set<Object> accounts = Set.copyOf(Together.run(8, i -> Gql.bearer(token).run(VIEWER).data("viewer.user.id")));

        assertEquals(1, accounts.size());
        assertEquals(List.of("1"), Stored.rows("select count(*) from account where provider_subject = ?", person));
    }

    @Test
    void never_takes_an_address_for_a_person() {
        Member local = Member.newOf(Role.ADMIN);

        for (Map<String, ?> address : List.of(Map.of("email", local.email(), "email_verified", true),
                Map.of("email", local.email().toUpperCase(), "email_verified", true),
                Map.of("email", local.email()), Map.of("email", local.email(), "email_verified", "true"))) {
            Answer viewer = Gql.bearer(provider.token(UUID.randomUUID().toString(), address)).run(VIEWER);
            assertEquals("AUTHOR", viewer.data("viewer.role"));
            assertNotEquals(local.nodeId(), viewer.data("viewer.user.id"));
        }
        assertEquals(List.of(""), Stored.rows("select provider_subject from account where id = ?", local.id()));
    }

    @Test
    void keeps_only_addresses_that_the_provider_has_verified() {
        viewer(Map.of("email", person + "@jarida.test", "email_verified", false));

        assertEquals(List.of(""), Stored.rows("select email from account where provider_subject = ?", person));
    }

    @Test
    void names_an_account_as_well_as_it_can() {
        assertEquals(person, viewer(Map.of("name", " ")).data("viewer.user.name"));
        assertEquals("amal", viewer("a-" + person, Map.of("preferred_username", "amal")).data("viewer.user.name"));
        assertEquals("b-" + person, viewer("b-" + person, Map.of("name", "x\ny\u0000".repeat(100)))
                .data("viewer.user.name"));
    }

    @Test
    void refuses_who_has_no_role_here_and_opens_nothing() {
        for (Object roles : List.of(List.of(), List.of("staff"), "JARIDA-ADMIN", "jarida-admin jarida-editor", 7,
                Map.of("jarida-admin", true), List.of(List.of("jarida-admin")), "")) {
            assertEquals(401, status(provider.token(person, Map.of("roles", roles))), roles.toString());
        }
        assertEquals(List.of("0"), Stored.rows("select count(*) from account where provider_subject = ?", person));
    }

    @Test
    void gives_the_highest_of_several_roles_and_takes_a_single_text() {
        assertEquals("EDITOR", viewer(Map.of("roles", List.of("jarida-author", "Chef de rubrique")))
                .data("viewer.role"));
        assertEquals("ADMIN", viewer("a-" + person, Map.of("roles", "jarida-admin")).data("viewer.role"));
    }

    @Test
    void opens_nothing_when_that_is_not_allowed() {
        ProviderAccounts strict = new ProviderAccounts(database, news, new Settings(provider.issuer(), false));
        ProviderToken token = token(person, Role.ADMIN, 0);

        assertEquals(Optional.empty(), strict.caller(token));
        assertEquals(List.of("0"), Stored.rows("select count(*) from account where provider_subject = ?", person));

        viewer(Map.of());
        assertEquals(Role.ADMIN, strict.caller(token(person, Role.ADMIN, 5)).orElseThrow().role());
    }

    @Test
    void demotes_with_the_next_token_and_older_ones_with_it() {
        String old = provider.token(person, Map.of("roles", "jarida-admin", "iat", now - 60));
        assertEquals("ADMIN", Gql.bearer(old).run(VIEWER).data("viewer.role"));

        assertEquals("EDITOR", viewer(Map.of("roles", "jarida-editor", "iat", now - 30)).data("viewer.role"));

        assertEquals("EDITOR", Gql.bearer(old).run(VIEWER).data("viewer.role"));
        assertEquals("EDITOR", Gql.bearer(old).run(VIEWER).data("viewer.user.role"));
        assertEquals("FORBIDDEN", Gql.bearer(old).run("{ apiTokens { id } }").errorCode());
    }

    @Test
    void takes_the_lower_of_two_roles_of_one_second() {
        assertEquals("EDITOR", viewer(Map.of("roles", "jarida-editor", "iat", now)).data("viewer.role"));
        assertEquals("AUTHOR", viewer(Map.of("roles", "jarida-author", "iat", now)).data("viewer.role"));
        assertEquals("AUTHOR", viewer(Map.of("roles", "jarida-editor", "iat", now)).data("viewer.role"));
    }

    @Test
    void promotes_with_the_next_token_and_not_with_the_ones_before() {
        String old = provider.token(person, Map.of("roles", "jarida-author", "iat", now - 60));
        assertEquals("AUTHOR", Gql.bearer(old).run(VIEWER).data("viewer.role"));

        assertEquals("ADMIN", viewer(Map.of("roles", "jarida-admin", "iat", now)).data("viewer.role"));

        assertEquals("AUTHOR", Gql.bearer(old).run(VIEWER).data("viewer.role"));
    }

    @Test
    void lets_nobody_in_whose_role_was_taken_nor_more_than_an_author_s_api_tokens() {
        String old = provider.token(person, Map.of("roles", "jarida-admin", "iat", now - 60));
        String secret = CreateApiTokenTest.create(Gql.bearer(old), List.of("DRAFTS_READ", "SITE_WRITE"))
                .data("createApiToken.secret");

        assertEquals(401, status(provider.token(person, Map.of("roles", "staff", "iat", now))));

        assertEquals(401, status(old));
        assertEquals(List.of("DRAFTS_READ"), Gql.bearer(secret).run("{ viewer { scopes } }").data("viewer.scopes"));
    }

    @Test
    void refuses_an_account_that_is_disabled_at_once() {
        String token = provider.token(person, "jarida-editor");
        String id = Gql.bearer(token).run(VIEWER).data("viewer.user.id");

        UpdateAccountTest.update(Gql.as(Role.ADMIN), id, Map.of("disabled", true));
        assertEquals(401, status(token));
        assertEquals(401, status(provider.token(person, Map.of("roles", "jarida-admin", "iat", now + 5))));

        UpdateAccountTest.update(Gql.as(Role.ADMIN), id, Map.of("disabled", false));
        assertEquals("EDITOR", Gql.bearer(token).run(VIEWER).data("viewer.role"));
    }

    @Test
    void leaves_the_role_to_the_provider_and_the_name_to_the_newsroom() {
        String id = viewer(Map.of()).data("viewer.user.id");

        assertEquals(List.of("FORBIDDEN input.role"), UpdateAccountTest.update(Gql.as(Role.ADMIN), id,
                Map.of("role", "EDITOR")).refusals("updateAccount"));
        assertEquals(DONE, UpdateAccountTest.update(Gql.as(Role.ADMIN), id,
                Map.of("role", "AUTHOR", "name", "Nadia")).refusals("updateAccount"));

        assertEquals("Nadia", viewer(Map.of("name", "Other")).data("viewer.user.name"));
    }

    @Test
    void is_whom_an_administrator_says() {
        Member local = Member.newOf(Role.AUTHOR);

        Answer linked = link(local.nodeId(), person);

        assertEquals(DONE, linked.refusals("updateAccount"));
        assertEquals(local.nodeId(), viewer(Map.of("roles", "jarida-editor")).data("viewer.user.id"));
        assertEquals("EDITOR", local.signIn().data("signIn.viewer.role"));
        assertEquals(List.of("NOT_UNIQUE input.providerSubject"),
                link(Member.of(Role.EDITOR).nodeId(), person).refusals("updateAccount"));
        assertEquals(List.of("INVALID input.providerSubject"),
                link(local.nodeId(), "سارة").refusals("updateAccount"));

        assertEquals(DONE, link(local.nodeId(), "").refusals("updateAccount"));
        assertNotEquals(local.nodeId(), viewer(Map.of()).data("viewer.user.id"));
        assertEquals(DONE, UpdateAccountTest.update(Gql.as(Role.ADMIN), local.nodeId(), Map.of("role", "AUTHOR"))
                .refusals("updateAccount"));
    }

    @Test
    void is_nobody_whom_a_token_of_less_than_all_scopes_says() {
        String secret = CreateApiTokenTest.secret("ACCOUNTS_WRITE", "DRAFTS_READ", "ARTICLES_WRITE", "MEDIA_WRITE");

        Answer refused = UpdateAccountTest.update(Gql.bearer(secret), Member.newOf(Role.AUTHOR).nodeId(),
                Map.of("providerSubject", person));

        assertEquals(List.of("FORBIDDEN input.providerSubject"), refused.refusals("updateAccount"));
    }

    @Test
    void leaves_the_last_administrator_of_the_newsroom_one() {
        Member last = Member.newOf(Role.ADMIN);
        link(last.nodeId(), person);
        viewer(Map.of("roles", "jarida-admin", "iat", now - 60));
        List<UUID> aside = QuarkusTransaction.requiringNew().call(() -> {
            List<UUID> others = accounts.lockAdministrators().stream().filter(id -> !id.equals(last.id())).toList();
            accounts.update("disabled = true where id in ?1", others);
            return others;
        });

        Answer viewer = viewer(Map.of("roles", "jarida-author", "iat", now));
        QuarkusTransaction.requiringNew().run(() -> accounts.update("disabled = false where id in ?1", aside));

        assertEquals("AUTHOR", viewer.data("viewer.role"));
        assertEquals("ADMIN", viewer.data("viewer.user.role"));
        assertEquals("ADMIN", last.signIn().data("signIn.viewer.role"));
    }

    @Test
    void has_no_password_here() {
        Answer change = Gql.bearer(provider.token(person, "jarida-editor")).mutate("changePassword",
                "ChangePasswordInput", Map.of("currentPassword", "", "newPassword", "قهوة وورق وحبر"), "");
        String id = viewer(Map.of()).data("viewer.user.id");

        assertEquals(List.of("INVALID_CREDENTIALS input.currentPassword"), change.refusals("changePassword"));
        assertEquals(List.of("INVALID input.password"), UpdateAccountTest.update(Gql.as(Role.ADMIN), id,
                Map.of("password", "قهوة وورق وحبر")).refusals("updateAccount"));
        assertEquals(List.of("INVALID_CREDENTIALS input"), Gql.anonymous().mutate("signIn", "SignInInput",
                Map.of("email", "", "password", ""), "").refusals("signIn"));
    }

    @Test
    void is_found_among_the_accounts_without_an_address() {
        String name = "Sans adresse " + UUID.randomUUID();
        viewer(Map.of("name", name));

        assertEquals(1, (int) Gql.as(Role.ADMIN).run("query($s: String) { accounts(search: $s) { totalCount } }",
                Map.of("s", name)).data("accounts.totalCount"));
        assertNull(Gql.as(Role.ADMIN).run("query($s: String) { accounts(search: $s) { nodes { email } } }",
                Map.of("s", name)).data("accounts.nodes[0].email"));
    }

    private static Answer link(String account, String subject) {
        return UpdateAccountTest.update(Gql.as(Role.ADMIN), account, Map.of("providerSubject", subject));
    }

    static void await(Condition condition) {
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (!condition.holds()) assertTrue(System.nanoTime() < deadline, "in vain");
    }

    interface Condition {
        boolean holds();
    }

    private ProviderToken token(String subject, Role role, long later) {
        return new ProviderToken(provider.issuer(), subject, Instant.ofEpochSecond(now + later), role, null, null);
    }

    private Answer viewer(Map<String, ?> claims) {
        return viewer(person, claims);
    }

    private static Answer viewer(String subject, Map<String, ?> claims) {
        return Gql.bearer(provider.token(subject, claims)).run(VIEWER);
    }

    private static int status(String token) {
        return Gql.bearer(token).run(VIEWER).status();
    }
}
