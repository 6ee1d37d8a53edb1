package org.jarida.user;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jarida.shared.security.Caller;
import org.jboss.logging.Logger;

/**
 * {@code Authorization: Bearer TOKEN} (RFC 6750), for sessions and API tokens alike. A request without the header is a
 * reader's; one with anything else in it than a valid token is refused, on every path, and never taken for a reader's.
 */
@ApplicationScoped
class BearerAuthentication implements HttpAuthenticationMechanism {
    private static final Logger LOG = Logger.getLogger(BearerAuthentication.class);
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +(\\S+) *");

    private static final Pattern IN_QUERY = Pattern.compile("(^|&)access_token(=|&|$)");

    private final Credentials credentials;
    private final BlockingSecurityExecutor worker;

    BearerAuthentication(Credentials credentials, BlockingSecurityExecutor worker) {
        this.credentials = credentials;
        this.worker = worker;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        if (isInQuery(request)) return Uni.createFrom().failure(refused(request));
        List<String> headers = request.request().headers().getAll(HttpHeaderNames.AUTHORIZATION);
        if (headers.isEmpty()) return Uni.createFrom().nullItem();
        Matcher bearer = BEARER.matcher(headers.get(0));
        if (headers.size() > 1 || !bearer.matches()) return Uni.createFrom().failure(refused(request));
        String token = bearer.group(1);
        return worker.executeBlocking(() -> credentials.caller(token)
                .map(BearerAuthentication::identity).orElseThrow(() -> refused(request)));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom()
                .item(new ChallengeData(401, HttpHeaderNames.WWW_AUTHENTICATE, "Bearer realm=\"jarida\""));
    }

    /** A token in an address ends up in logs and histories (RFC 9700, 4.3.2): no credential, and not unnoticed. */
    private static boolean isInQuery(RoutingContext request) {
        String query = request.request().query();
        return query != null && IN_QUERY.matcher(query).find();
    }

    /** A session has its role's name and those that it includes; an API token the names of its scopes. */
    private static SecurityIdentity identity(Caller caller) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(caller.identity()))
                .addRoles(caller.permissions())
                .addAttribute(Caller.ATTRIBUTE, caller)
                .build();
    }

    /** Logged without the credential. No metric bears the address: any stranger could name one, and fill the metrics. */
    private static AuthenticationFailedException refused(RoutingContext request) {
        HttpRequestMetric metric = HttpRequestMetric.getRequestMetric(request);
        if (metric != null) metric.setTemplatePath("/UNAUTHENTICATED");
        LOG.infof("Refused the credential of a request from %s", request.request().remoteAddress().hostAddress());
        return new AuthenticationFailedException("Not a valid credential");
    }
}
