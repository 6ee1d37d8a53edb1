package org.jarida.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jarida.shared.graphql.Cursor;
import org.jarida.shared.graphql.PageRequest;
import org.jarida.shared.graphql.Total;
import org.jarida.shared.security.Caller;
import org.jarida.text.Fold;

/** The newsroom's accounts by name, disabled ones too. */
@ApplicationScoped
class ListAccounts {
    private static final Cursor.Kind CURSORS = Cursor.Kind.of("accounts", Cursor.Part.TEXT, Cursor.Part.UUID);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final AccountRepository accounts;

    ListAccounts(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** @param search part of a name or an address, in any spelling; null for all */
    @Transactional
    UserConnection page(Caller caller, String search, Integer first, String after) {
        PageRequest page = PageRequest.of(CURSORS, first, after);
        String folded = search == null ? "" : Fold.fold(search).strip();
        List<Account> read = accounts.page(folded, page.after().map(cursor -> cursor.text(0)).orElse(""),
                page.after().map(cursor -> cursor.uuid(1)).orElse(BEFORE_ALL), page.limit());
        List<UserEdge> edges = page.page(read).stream()
                .map(account -> new UserEdge(cursor(account), UserView.of(account, caller))).toList();
        return new UserConnection(edges, page.info(read, ListAccounts::cursor),
                Total.lazily(() -> accounts.count(folded, Total.CAP + 1)));
    }

    private static String cursor(Account account) {
        return CURSORS.encode(account.nameFolded(), account.id());
    }
}
