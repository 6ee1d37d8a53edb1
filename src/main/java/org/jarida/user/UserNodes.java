package org.jarida.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jarida.shared.graphql.NodeSource;
import org.jarida.shared.security.Caller;
import org.jarida.shared.security.CurrentCaller;

/** Accounts are named to the newsroom only; a reader knows authors, not users. */
@ApplicationScoped
class UserNodes implements NodeSource {
    private final AccountService accounts;
    private final CurrentCaller caller;

    UserNodes(AccountService accounts, CurrentCaller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    @Override
    public String type() {
        return UserView.TYPE;
    }

    @Override
    public Map<UUID, UserView> load(Collection<UUID> ids) {
        Caller asking = caller.get();
        if (!asking.isEditorial()) return Map.of();
        return accounts.findAll(ids).stream()
                .collect(Collectors.toMap(Account::id, account -> UserView.of(account, asking)));
    }
}
