package org.jarida.shared.graphql;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/** What the server reads at all: HTTP/1.1, and messages of WebSockets up to their bounds. */
@ApplicationScoped
class WebSocketServer implements HttpServerOptionsCustomizer {
    /** As over HTTP: see {@link GraphqlRoute}. */
    private static final int LARGEST_MESSAGE = 1 << 20;
    /** For the other side's close frame. */
    private static final int CLOSING_SECONDS = 5;

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false); // see decision 0063
        // Compressed frames are bounded before they are inflated only: 1 MB could become a thousand.
        options.setPerMessageWebSocketCompressionSupported(false).setPerFrameWebSocketCompressionSupported(false)
                .setMaxWebSocketFrameSize(LARGEST_MESSAGE).setMaxWebSocketMessageSize(LARGEST_MESSAGE)
                .setWebSocketClosingTimeout(CLOSING_SECONDS);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        customizeHttpServer(options);
    }

    @Override
    public void customizeDomainSocketServer(HttpServerOptions options) {
        customizeHttpServer(options);
    }
}
