package org.jarida.shared.graphql;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextDecorator;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An operation of a socket as the request that it would be over HTTP: whoever reads headers or the client's address
 * need not know the difference. Each has data of its own, for operations run side by side.
 */
final class SocketContext extends RoutingContextDecorator {
    private final HttpServerRequest request;
    private final Map<String, Object> data = new ConcurrentHashMap<>();

    SocketContext(RoutingContext upgrade, MultiMap headers) {
        super(upgrade.currentRoute(), (RoutingContextInternal) upgrade);
        this.request = new Request((HttpServerRequestInternal) upgrade.request(), headers);
    }

    @Override
    public HttpServerRequest request() {
        return request;
    }

    @Override
    public Map<String, Object> data() {
        return data;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T get(String key) {
        return (T) data.get(key);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T get(String key, T defaultValue) {
        return (T) data.getOrDefault(key, defaultValue);
    }

    @Override
    public RoutingContext put(String key, Object value) {
        data.put(key, value);
        return this;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T remove(String key) {
        return (T) data.remove(key);
    }

    private static final class Request extends HttpServerRequestWrapper {
        private final MultiMap headers;

        Request(HttpServerRequestInternal upgrade, MultiMap headers) {
            super(upgrade);
            this.headers = headers;
        }

        @Override
        public MultiMap headers() {
            return headers;
        }

        @Override
        public String getHeader(String name) {
            return headers.get(name);
        }

        @Override
        public String getHeader(CharSequence name) {
            return headers.get(name);
        }
    }
}
