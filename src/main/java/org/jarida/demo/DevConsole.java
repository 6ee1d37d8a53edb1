package org.jarida.demo;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

/** Tells a newcomer where to go, once the server listens. */
@ApplicationScoped
class DevConsole {
    private final DemoConfig config;

    DevConsole(DemoConfig config) {
        this.config = config;
    }

    void whenListening(@ObservesAsync HttpServerStart server) {
        if (LaunchMode.current() != LaunchMode.DEVELOPMENT) return;
        StringBuilder text = new StringBuilder("%n    GraphQL API  http://localhost:%d/graphql%n    Playground   http://localhost:%d/q/graphql-ui%n"
                .formatted(server.options().getPort(), server.options().getPort()));
        if (config.enabled()) {
            text.append("%n    Demo accounts%n".formatted());
            for (DemoAccount account : DemoAccount.values())
                text.append("        %-7s %-22s %s%n".formatted(account, account.email, account.password()));
        }
        System.out.println(text);
    }
}
