package org.jarida.shared.graphql;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jarida.shared.error.BadInput;
import org.jarida.shared.security.Caller;
import org.jarida.shared.security.CurrentCaller;

/** How the request wants to read: its perspective and locale, from headers alone. */
@RequestScoped
public class ReadContext {
    static final String PERSPECTIVE = "X-Jarida-Perspective", PREVIEW = "X-Jarida-Preview", LOCALE = "X-Jarida-Locale";

    /** A language tag of BCP 47 (RFC 5646): language, then subtags; whether it is registered is not asked. */
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final int LONGEST_TAG = 35;

    private final CurrentVertxRequest request;
    private final CurrentCaller caller;
    private Perspective perspective;

    ReadContext(CurrentVertxRequest request, CurrentCaller caller) {
        this.request = request;
        this.caller = caller;
    }

    /**
     * @throws BadInput              for a value other than {@code draft}
     * @throws UnauthorizedException when drafts are asked for and nobody is signed in
     * @throws ForbiddenException    when the caller may not read drafts
     */
    public Perspective perspective() {
        if (perspective == null) {
            perspective = header(PERSPECTIVE).map(this::allowed).orElse(Perspective.PUBLISHED);
        }
        return perspective;
    }

    /**
     * The language that texts of many languages should answer in; the newspaper's default when empty.
     *
     * @throws BadInput when it is no language tag
     */
    public Optional<String> locale() {
        return header(LOCALE).map(tag -> {
            if (tag.length() > LONGEST_TAG || !LANGUAGE_TAG.matcher(tag).matches()) {
                throw new BadInput(LOCALE + " must be a language tag such as fr or ar-MA");
            }
            return tag;
        });
    }

    /** Refuses what the headers ask in vain, whatever the document is. */
    void check() {
        if (header(PREVIEW).isPresent()) {
            throw new UnauthorizedException("Unknown preview token");
        }
        perspective();
        locale();
    }

    private Perspective allowed(String value) {
        if (!value.equalsIgnoreCase("draft")) {
            throw new BadInput(PERSPECTIVE + " must be draft or absent");
        }
        if (caller.get().equals(Caller.ANONYMOUS)) {
            throw new UnauthorizedException("Drafts need a signed-in caller");
        }
        if (!caller.get().isEditorial()) {
            throw new ForbiddenException("The caller may not read drafts");
        }
        return Perspective.DRAFT;
    }

    /** Empty outside a request, for jobs and demo content. */
    private Optional<String> header(String name) {
        RoutingContext current = request.getCurrent();
        List<String> values = current == null ? List.of() : current.request().headers().getAll(name);
        if (values.size() > 1) {
            throw new BadInput(name + " must be given once");
        }
        return values.stream().findFirst();
    }
}
