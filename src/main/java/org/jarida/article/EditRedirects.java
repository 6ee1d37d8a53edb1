package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jarida.category.CurrentNewspaper;
import org.jarida.shared.error.ConflictError;
import org.jarida.shared.error.ErrorCode;
import org.jarida.shared.error.InUseError;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.event.Events;
import org.jarida.shared.graphql.DeleteTermInput;
import org.jarida.shared.graphql.NodeId;
import org.jarida.shared.graphql.Perspective;
import org.jarida.shared.persistence.Uuid7;
import org.jarida.text.WebAddress;

@ApplicationScoped
class EditRedirects {
    private static final Set<Integer> STATUSES = Set.of(301, 302, 307, 308);
    /** Of the folded path in UTF-8: what a row of the index holds. */
    private static final int LONGEST_KEY = 2000;

    private final Redirects redirects;
    private final Routes routes;
    private final FindRoute nodes;
    private final CurrentNewspaper newspaper;
    private final Events events;

    EditRedirects(Redirects redirects, Routes routes, FindRoute nodes, CurrentNewspaper newspaper, Events events) {
        this.redirects = redirects;
        this.routes = routes;
        this.nodes = nodes;
        this.newspaper = newspaper;
        this.events = events;
    }

    @Transactional
    RedirectView create(CreateRedirectInput input) {
        String from = from(input.from()), to = to(input.to());
        int status = input.status() == null ? 301 : input.status();
        if (!STATUSES.contains(status)) throw Refusal.invalid("Must be 301, 302, 307 or 308", "status");
        redirects.lock();
        if (redirects.from(from).isPresent()) throw Refusal.notUnique("There is a redirect from this path", "from");
        if (nodes.of(from, Perspective.PUBLISHED) instanceof NodeRouteView live)
            throw InUseError.refuse("What stands at this path goes before any redirect", List.of(live.node()), "from");
        if (routes.leadsTo(to, from)) throw Refusal.refused(ErrorCode.CYCLE, "Leads back to the path itself", "to");
        Redirect redirect = new Redirect(Uuid7.next(), from, to, status, ArticleDesk.now());
        redirects.persistAndFlush(redirect);
        RedirectView view = redirect.view();
        events.raise(new RedirectCreated(view.id(), from, to, status));
        return view;
    }

    @Transactional
    String delete(DeleteTermInput input) {
        Redirect redirect = NodeId.parse(input.id(), RedirectView.TYPE)
                .map(id -> redirects.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Refusal.notFound("Redirect", "id"));
        if (redirect.version() != input.expectedVersion())
            throw ConflictError.refuse(redirect.version(), redirect.view(), List.of());
        RedirectView before = redirect.view();
        redirects.delete(redirect);
        events.raise(new RedirectDeleted(before.id(), before.from(), before.to()));
        return before.id();
    }

    private static String from(String typed) {
        String path = path(typed, "from");
        String key = RoutePath.fold(path);
        if (key.isEmpty()) throw Refusal.invalid("The front page is never redirected", "from");
        if (key.getBytes(StandardCharsets.UTF_8).length > LONGEST_KEY)
            throw Refusal.tooLong(LONGEST_KEY, "bytes", "from");
        return path;
    }

    /** The newspaper's own addresses are kept as paths, so that they outlive a change of its base URL. */
    private String to(String typed) {
        String home = newspaper.get().site().baseUrl();
        if (typed.startsWith(home + "/")) return path(typed.substring(home.length()), "to");
        if (typed.startsWith("/")) return path(typed, "to");
        if (!typed.regionMatches(true, 0, "https:", 0, 6) || !WebAddress.isSecure(typed))
            throw Refusal.invalid("Must be a path of the newspaper or an absolute https URL", "to");
        return typed;
    }

    /** Decoded before it is judged: what is harmless encoded may be another host's address when it is not. */
    private static String path(String typed, String field) {
        String path = typed.indexOf('?') >= 0 || typed.indexOf('#') >= 0 ? "" : RoutePath.decode(typed);
        if (!WebAddress.isPath(path) || path.indexOf('\uFFFD') >= 0)
            throw Refusal.invalid("Must be a path of the newspaper, without a query", field);
        return path;
    }
}
