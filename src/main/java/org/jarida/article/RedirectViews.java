package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jarida.shared.graphql.Cursor;
import org.jarida.shared.graphql.NodeSource;
import org.jarida.shared.graphql.PageRequest;
import org.jarida.shared.graphql.Total;
import org.jarida.shared.security.CurrentCaller;
import org.jarida.shared.security.Role;
import org.jarida.shared.security.Scope;
import org.jarida.text.Fold;

/** Redirects as editors see them. Readers see where they lead. */
@ApplicationScoped
class RedirectViews implements NodeSource {
    static final Cursor.Kind CURSORS = Cursor.Kind.of("redirects", Cursor.Part.TEXT);

    private final Redirects redirects;
    private final CurrentCaller caller;

    RedirectViews(Redirects redirects, CurrentCaller caller) {
        this.redirects = redirects;
        this.caller = caller;
    }

    RedirectConnection page(String search, PageRequest page) {
        String fold = search == null ? "" : Fold.fold(search).strip();
        List<Redirect> read = redirects.page(fold, page.after().map(cursor -> cursor.text(0)).orElse(""), page.limit());
        List<RedirectEdge> edges = page.page(read).stream()
                .map(redirect -> new RedirectEdge(cursor(redirect), redirect.view())).toList();
        return new RedirectConnection(edges, page.info(read, RedirectViews::cursor),
                Total.lazily(() -> redirects.count(fold, Total.CAP + 1)));
    }

    private static String cursor(Redirect redirect) {
        return CURSORS.encode(redirect.sourceKey());
    }

    @Override
    public String type() {
        return RedirectView.TYPE;
    }

    @Override
    public Map<UUID, RedirectView> load(Collection<UUID> ids) {
        if (!caller.get().is(Role.EDITOR) && !caller.get().may(Scope.SITE_WRITE)) return Map.of();
        return redirects.list("id in ?1", ids).stream().collect(Collectors.toMap(Redirect::id, Redirect::view));
    }
}
