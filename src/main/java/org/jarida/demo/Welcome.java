package org.jarida.demo;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.List;

/** Tells a newcomer where to go, once the server listens: in dev mode, and with {@code --demo}. */
@ApplicationScoped
class Welcome {
    private final DemoNewspaper demo;

    Welcome(DemoNewspaper demo) {
        this.demo = demo;
    }

    void whenListening(@ObservesAsync HttpServerStart server) {
        boolean dev = LaunchMode.current() == LaunchMode.DEVELOPMENT;
        if (!dev && !ConfigUtils.isProfileActive(Main.PROFILE)) return;
        int port = server.options().getPort();
        StringBuilder text = new StringBuilder("%n    GraphQL API  http://localhost:%d/graphql%n".formatted(port));
        if (dev) text.append("    Playground   http://localhost:%d/q/graphql-ui%n".formatted(port));
        List<DemoAccount> accounts = demo.accounts();
        if (!accounts.isEmpty()) text.append("%n    Demo accounts%n".formatted());
        for (DemoAccount account : accounts)
            text.append("        %-7s %-22s %s%n".formatted(account, account.email, account.password()));
        System.out.println(text);
    }
}
