package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Member;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NodeTest {
    private static final String NODE =
            "query($id: ID!) { node(id: $id) { id ... on User { name email role } ... on ApiToken { scopes } } }";

    @Test
    void shows_accounts_to_the_newsroom_and_addresses_to_administrators() {
        Member author = Member.of(Role.AUTHOR);

        assertNull(node(Gql.anonymous(), author.nodeId()).data("node"));
        assertNull(node(Gql.bearer(CreateApiTokenTest.secret("IMPORT")), author.nodeId()).data("node"));
        Answer toEditor = node(Gql.as(Role.EDITOR), author.nodeId());
        assertEquals("عضو AUTHOR", toEditor.data("node.name"));
        assertNull(toEditor.data("node.email"));
        assertEquals(author.email(), node(Gql.as(Role.ADMIN), author.nodeId()).data("node.email"));
    }

    @Test
    void shows_api_tokens_to_administrators() {
        String id = CreateApiTokenTest.create(Gql.as(Role.ADMIN), List.of("IMPORT")).data("createApiToken.apiToken.id");

        assertNull(node(Gql.anonymous(), id).data("node"));
        assertNull(node(Gql.as(Role.EDITOR), id).data("node"));
        assertEquals(List.of("IMPORT"), node(Gql.as(Role.ADMIN), id).data("node.scopes"));
    }

    private static Answer node(Gql caller, String id) {
        return caller.run(NODE, Map.of("id", id));
    }
}
