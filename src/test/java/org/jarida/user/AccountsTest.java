package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountsTest {
    private static final String ACCOUNTS = """
            query($search: String, $first: Int, $after: String) {
                accounts(search: $search, first: $first, after: $after) {
                    nodes { name email role disabled } totalCount totalCountIsExact
                    pageInfo { hasNextPage hasPreviousPage endCursor } } }""";

    @Inject AccountService accounts;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void open_four_accounts() {
        for (String name : List.of("أحمد", "Zineb", "Émilie", "أحمد")) {
            accounts.create(UUID.randomUUID() + "." + mark + "@jarida.test", name + " " + mark, null, Role.AUTHOR);
        }
    }

    @Test
    void come_by_name() {
        Answer answer = accounts(Map.of("search", mark));

        assertEquals(List.of("Émilie " + mark, "Zineb " + mark, "أحمد " + mark, "أحمد " + mark),
                answer.data("accounts.nodes.name"));
        assertEquals(4, (int) answer.data("accounts.totalCount"));
        assertEquals(true, answer.data("accounts.totalCountIsExact"));
    }

    @Test
    void are_found_by_name_in_any_spelling_and_by_address() {
        assertEquals(2, (int) accounts(Map.of("search", "احمد " + mark)).data("accounts.totalCount"));
        assertEquals(1, (int) accounts(Map.of("search", "EMILIE " + mark)).data("accounts.totalCount"));
        assertEquals(4, (int) accounts(Map.of("search", mark + "@JARIDA.test")).data("accounts.totalCount"));
        assertEquals(0, (int) accounts(Map.of("search", "%" + mark)).data("accounts.totalCount"));
    }

    @Test
    void are_paged_without_gap_or_repetition() {
        List<String> emails = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>(Map.of("search", mark, "first", 1));
        boolean more = true;
        while (more) {
            Answer page = accounts(variables);
            emails.addAll(page.data("accounts.nodes.email"));
            more = page.data("accounts.pageInfo.hasNextPage");
            variables.put("after", page.data("accounts.pageInfo.endCursor"));
        }

        assertEquals(emails, accounts(Map.of("search", mark)).data("accounts.nodes.email"));
        assertEquals(4, emails.size());
    }

    @Test
    void refuse_cursors_of_others_and_pages_too_large() {
        assertEquals("BAD_USER_INPUT", accounts(Map.of("after", "x")).errorCode());
        assertEquals("BAD_USER_INPUT", accounts(Map.of("first", 101)).errorCode());
        assertEquals("BAD_USER_INPUT", accounts(Map.of("first", 0)).errorCode());
    }

    @Test
    void are_for_administrators() {
        assertEquals("UNAUTHENTICATED", Gql.anonymous().run(ACCOUNTS).errorCode());
        assertEquals("FORBIDDEN", Gql.as(Role.EDITOR).run(ACCOUNTS).errorCode());
        assertEquals("FORBIDDEN", Gql.bearer(CreateApiTokenTest.secret("SITE_WRITE")).run(ACCOUNTS).errorCode());
        assertEquals(List.of(), Gql.bearer(CreateApiTokenTest.secret("ACCOUNTS_WRITE")).run(ACCOUNTS).errors());
    }

    private static Answer accounts(Map<String, ?> variables) {
        return Gql.as(Role.ADMIN).run(ACCOUNTS, variables);
    }
}
