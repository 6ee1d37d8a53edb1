package org.jarida.shared.graphql;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** From HTTP to a request, strictly (GraphQL over HTTP, sections 5.3 and 5.4). */
final class RequestReader {
    private RequestReader() {}

    static AskedRequest read(RoutingContext route) {
        HttpMethod method = route.request().method();
        if (method.equals(HttpMethod.GET)) {
            requireText(route.request().query() == null ? "" : route.request().query());
            return fromQueryString(route.queryParams());
        }
        if (method.equals(HttpMethod.POST)) {
            requireJson(route.request());
            Buffer body = route.body().buffer();
            return RequestJson.body(text(body == null ? new byte[0] : body.getBytes(), "The body"));
        }
        throw new RequestRefused(Code.METHOD_NOT_ALLOWED, "Send GraphQL requests by POST, or queries by GET");
    }

    private static AskedRequest fromQueryString(MultiMap parameters) {
        return AskedRequest.of(single(parameters, "query"), single(parameters, "documentId"),
                RequestJson.object("extensions", single(parameters, "extensions")), single(parameters, "operationName"),
                RequestJson.object("variables", single(parameters, "variables")), true);
    }

    /** All of it, of which the server's decoder reads a part, and puts other characters for what is no UTF-8. */
    private static void requireText(String query) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(query.length());
        for (int i = 0; i < query.length(); i++) {
            boolean isEscape = query.charAt(i) == '%';
            if (isEscape && !isEscape(query, i)) {
                throw new RequestRefused(Code.BAD_REQUEST, "The query string has a % that encodes nothing");
            }
            bytes.write(isEscape ? HexFormat.fromHexDigits(query, i + 1, i + 3) : query.charAt(i));
            i += isEscape ? 2 : 0;
        }
        text(bytes.toByteArray(), "The query string");
    }

    private static boolean isEscape(String query, int percent) {
        return percent + 2 < query.length() && HexFormat.isHexDigit(query.charAt(percent + 1))
                && HexFormat.isHexDigit(query.charAt(percent + 2));
    }

    private static String single(MultiMap parameters, String name) {
        List<String> values = parameters.getAll(name);
        if (values.size() > 1) {
            throw new RequestRefused(Code.BAD_REQUEST, "The parameter " + name + " is given more than once");
        }
        return values.isEmpty() ? null : values.get(0);
    }

    private static void requireJson(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        String[] parts = type == null ? new String[] {""} : type.split(";");
        if (parts.length == 0 || !parts[0].trim().equalsIgnoreCase("application/json") || isCompressed(request)) {
            throw new RequestRefused(Code.UNSUPPORTED_MEDIA_TYPE, "The body must be application/json, not compressed");
        }
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].trim().toLowerCase(Locale.ROOT).replace("\"", "");
            if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
                throw new RequestRefused(Code.BAD_REQUEST, "The body must be UTF-8");
            }
        }
    }

    private static boolean isCompressed(HttpServerRequest request) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        return encoding != null && !encoding.equalsIgnoreCase("identity");
    }

    private static String text(byte[] bytes, String what) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new RequestRefused(Code.BAD_REQUEST, what + " is not valid UTF-8");
        }
    }
}
