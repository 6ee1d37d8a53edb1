package org.jarida.shared.graphql;

import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.NetUtil;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/**
 * The one address of {@code X-Forwarded-For} that a trusted proxy has seen. Proxies add to what the client sent, so it is
 * the last that is no proxy of ours; Quarkus would take the first, which is whatever the client likes.
 */
final class ForwardedFor {
    private static final String NAME = "X-Forwarded-For";

    private final Networks proxies;

    /** @param trusted {@code quarkus.http.proxy.trusted-proxies}; names of hosts among them are no networks */
    ForwardedFor(List<String> trusted) {
        this.proxies = new Networks(trusted.stream().map(String::trim)
                .filter(proxy -> NetUtil.createInetAddressFromIpAddressString(proxy.split("/", 2)[0]) != null).toList());
    }

    static ForwardedFor of(Config config) {
        return new ForwardedFor(config.getOptionalValues("quarkus.http.proxy.trusted-proxies", String.class)
                .orElse(List.of()));
    }

    void keepLast(HttpHeaders headers) {
        List<String> lines = headers.getAll(NAME);
        if (!lines.isEmpty()) {
            headers.set(NAME, client(String.join(",", lines).split(",", -1)));
        }
    }

    private String client(String[] hops) {
        for (int i = hops.length - 1; i > 0; i--) {
            String hop = hops[i].trim();
            if (!proxies.contain(hop)) return hop;
        }
        return hops[0].trim();
    }
}
