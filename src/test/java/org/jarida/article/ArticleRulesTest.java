package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jarida.shared.security.Caller;
import org.jarida.shared.security.Role;
import org.jarida.shared.security.Scope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who may do what at which stage: E(dit), S(ubmit), A(pprove), request C(hanges), P(ublish), U(npublish), T(rash),
 * R(estore), X for purge.
 */
class ArticleRulesTest {
    private static final UUID OWNER = UUID.randomUUID();

    @ParameterizedTest(name = "{0}, live {1}, ever live {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # state     | live  | ever  | author | other | editor | admin | writing | publishing | both
            DRAFT       | false | false | EST   | -     | ESPT   | ESPT   | EST  | P      | ESPT
            IN_REVIEW   | false | false | -     | -     | EACPT  | EACPT  | EACT | P      | EACPT
            APPROVED    | false | false | -     | -     | ECPT   | ECPT   | ECT  | P      | ECPT
            PUBLISHED   | true  | true  | -     | -     | EPUT   | EPUT   | E    | PU     | EPUT
            DRAFT       | true  | true  | -     | -     | ESPUT  | ESPUT  | ES   | PU     | ESPUT
            IN_REVIEW   | true  | true  | -     | -     | EACPUT | EACPUT | EAC  | PU     | EACPUT
            APPROVED    | true  | true  | -     | -     | ECPUT  | ECPUT  | EC   | PU     | ECPUT
            UNPUBLISHED | false | true  | -     | -     | EPT    | EPT    | ET   | P      | EPT
            DRAFT       | false | true  | -     | -     | ESPT   | ESPT   | EST  | P      | ESPT
            IN_REVIEW   | false | true  | -     | -     | EACPT  | EACPT  | EACT | P      | EACPT
            TRASHED     | false | false | -     | -     | R      | RX     | -    | R      | R
            TRASHED     | false | true  | -     | -     | R      | RX     | -    | R      | R
            """)
    void tell_who_may_do_what(ArticleState state, boolean live, boolean everLive, String author, String other,
                              String editor, String admin, String writing, String publishing, String both) {
        ArticleRules rules = new ArticleRules(state, live, everLive, OWNER);

        assertEquals(author, letters(rules, Caller.account(OWNER, Role.AUTHOR)), "the author");
        assertEquals(other, letters(rules, Caller.account(UUID.randomUUID(), Role.AUTHOR)), "another author");
        assertEquals(editor, letters(rules, Caller.account(OWNER, Role.EDITOR)), "an editor");
        assertEquals(editor, letters(rules, Caller.account(UUID.randomUUID(), Role.EDITOR)), "another editor");
        assertEquals(admin, letters(rules, Caller.account(UUID.randomUUID(), Role.ADMIN)), "an administrator");
        assertEquals(writing, letters(rules, token(Scope.ARTICLES_WRITE)), "a token that writes");
        assertEquals(publishing, letters(rules, token(Scope.ARTICLES_PUBLISH)), "a token that publishes");
        assertEquals(both, letters(rules, token(Scope.ARTICLES_WRITE, Scope.ARTICLES_PUBLISH)), "a token for both");
        assertNull(letters(rules, token(Scope.DRAFTS_READ, Scope.TAXONOMY_WRITE, Scope.SITE_WRITE)), "other tokens");
        assertNull(letters(rules, Caller.ANONYMOUS), "a reader");
    }

    private static Caller token(Scope... scopes) {
        return Caller.token(UUID.randomUUID(), OWNER, Set.of(scopes));
    }

    /** Null for none. */
    private static String letters(ArticleRules rules, Caller caller) {
        String letters = rules.actions(caller).stream().map(ArticleRulesTest::letter).collect(Collectors.joining());
        return letters.isEmpty() ? null : letters;
    }

    private static String letter(ArticleAction action) {
        return switch (action) {
            case REQUEST_CHANGES -> "C";
            case PURGE -> "X";
            default -> action.name().substring(0, 1);
        };
    }
}
