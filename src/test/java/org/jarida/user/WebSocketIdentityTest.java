package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Member;
import org.jarida.testsupport.SocketClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who a WebSocket speaks for, and for how long. */
@QuarkusTest
class WebSocketIdentityTest {
    private static final String PROTOCOL = "graphql-transport-ws";

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Test
    void takes_the_credential_from_the_upgrade() throws Exception {
        SocketClient client = SocketClient.open(endpoint, Map.of("Authorization", "Bearer " + token(Role.EDITOR),
                "X-Jarida-Perspective", "draft"), PROTOCOL);
        client.init("");
        assertEquals(SocketClient.ACK, client.next());

        assertEquals("{\"id\":\"1\",\"type\":\"next\",\"payload\":{\"data\":{\"viewer\":{\"role\":\"EDITOR\"}}}}", viewer(client));
        client.leave();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "authorization", "AUTHORIZATION"})
    void takes_the_credential_from_connection_init(String name) throws Exception {
        SocketClient client = SocketClient.ready(endpoint, "{\"" + name + "\":\"Bearer " + token(Role.AUTHOR) + "\"}");

        assertEquals("{\"id\":\"1\",\"type\":\"next\",\"payload\":{\"data\":{\"viewer\":{\"role\":\"AUTHOR\"}}}}", viewer(client));
        client.leave();
    }

    @Test
    void is_a_reader_without_one() throws Exception {
        SocketClient client = SocketClient.ready(endpoint, "{\"Authorization\":null}");

        assertEquals("{\"id\":\"1\",\"type\":\"next\",\"payload\":{\"data\":{\"viewer\":{\"role\":null}}}}", viewer(client));
        client.subscribe("2", "{ accounts { totalCount } }");
        client.next();
        assertTrue(client.next().contains("\"code\":\"UNAUTHENTICATED\""));
        client.leave();
    }

    @Test
    void takes_perspective_and_locale_from_connection_init() throws Exception {
        SocketClient reader = SocketClient.ready(endpoint, "{\"X-Jarida-Perspective\":\"draft\"}");
        SocketClient editor = SocketClient.ready(endpoint, "{\"authorization\":\"Bearer " + token(Role.EDITOR)
                + "\",\"x-jarida-perspective\":\"draft\",\"X-Jarida-Locale\":\"fr\"}");
        SocketClient confused = SocketClient.ready(endpoint, "{\"X-Jarida-Locale\":\"fr\",\"x-jarida-locale\":\"ar\"}");
        SocketClient preview = SocketClient.ready(endpoint, "{\"X-Jarida-Preview\":\"made up\"}");

        assertTrue(viewer(reader).contains("\"type\":\"error\",\"payload\":[{\"message\":\"Not signed in"));
        assertTrue(viewer(editor).contains("\"type\":\"next\""));
        assertTrue(viewer(confused).contains("\"code\":\"BAD_USER_INPUT\""));
        assertTrue(viewer(preview).contains("\"code\":\"UNAUTHENTICATED\""));
        List.of(reader, editor, confused, preview).forEach(SocketClient::leave);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Bearer x\"", "\"Bearer jrd_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"", "\"\"", "\"Basic YTph\"",
        "\"Bearer\"", "7", "{}", "[\"Bearer x\"]", "true", "\"Bearer a\\r\\nX-Jarida-Perspective: draft\""})
    void closes_bad_credentials_and_takes_none_for_a_reader(String credential) throws Exception {
        SocketClient client = SocketClient.open(endpoint);

        client.init("{\"Authorization\":" + credential + "}");

        assertEquals(4403, client.closeCode());
    }

    @Test
    void closes_whoever_gives_two_credentials() throws Exception {
        SocketClient client = SocketClient.open(endpoint, Map.of("Authorization", "Bearer " + token(Role.AUTHOR)), PROTOCOL);

        client.init("{\"Authorization\":\"Bearer " + token(Role.EDITOR) + "\"}");

        assertEquals(4403, client.closeCode());
    }

    @Test
    void refuses_the_upgrade_with_a_bad_credential() {
        ExecutionException refused = assertThrows(ExecutionException.class,
                () -> SocketClient.open(endpoint, Map.of("Authorization", "Bearer x"), PROTOCOL));

        assertEquals(401, ((WebSocketHandshakeException) refused.getCause()).getResponse().statusCode());
    }

    @Test
    void ends_with_the_session() throws Exception {
        Answer session = Member.newOf(Role.EDITOR).signIn();
        SocketClient waiting = opened(session);
        SocketClient reader = SocketClient.ready(endpoint, "");

        Gql.anonymous().mutate("signOut", "RefreshSessionInput",
                Map.of("refreshToken", session.data("signIn.refreshToken")), "expiresAt");

        assertEquals(4403, waiting.closeCode());
        assertTrue(viewer(reader).contains("\"role\":null"));
        reader.leave();
    }

    @Test
    void ends_with_a_demotion_or_when_the_account_is_disabled() throws Exception {
        Member demoted = Member.newOf(Role.EDITOR);
        Member disabled = Member.newOf(Role.EDITOR);
        SocketClient of_demoted = opened(demoted.signIn());
        SocketClient of_disabled = opened(disabled.signIn());

        update(Map.of("id", demoted.nodeId(), "role", "AUTHOR"));
        update(Map.of("id", disabled.nodeId(), "disabled", true));

        assertEquals(4403, of_demoted.closeCode());
        assertEquals(4403, of_disabled.closeCode());
    }

    @Test
    void ends_when_the_token_is_revoked() throws Exception {
        Answer made = Gql.as(Role.ADMIN).mutate("createApiToken", "CreateApiTokenInput",
                Map.of("name", "ws", "scopes", List.of("DRAFTS_READ")), "secret apiToken { id }");
        SocketClient client = SocketClient.ready(endpoint,
                "{\"Authorization\":\"Bearer " + made.data("createApiToken.secret") + "\"}");

        Gql.as(Role.ADMIN).mutate("revokeApiToken", "RevokeApiTokenInput",
                Map.of("id", made.data("createApiToken.apiToken.id")), "apiToken { id }");

        assertEquals(4403, client.closeCode());
    }

    private SocketClient opened(Answer session) throws Exception {
        return SocketClient.ready(endpoint, "{\"Authorization\":\"Bearer " + session.data("signIn.accessToken") + "\"}");
    }

    private static void update(Map<String, ?> input) {
        Gql.as(Role.ADMIN).mutate("updateAccount", "UpdateAccountInput", input, "account { id }");
    }

    private static String token(Role role) {
        return Member.newOf(role).signIn().data("signIn.accessToken");
    }

    private static String viewer(SocketClient client) throws Exception {
        client.subscribe("1", "{ viewer { role } }");
        return client.next();
    }
}
