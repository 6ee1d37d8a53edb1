package org.jarida.shared.graphql;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What the server answers by itself to requests that are malformed or too long, before any filter sees them: a status
 * without a word. It gets the headers and the JSON of all other answers.
 */
final class BareAnswer {
    private static final String MARK = "X-Content-Type-Options";
    private static final Map<String, String> SECURITY = configured();

    private BareAnswer() {}

    /** @param bodiless only its headers may be changed */
    static HttpResponse clothe(HttpResponse answer, boolean bodiless) {
        if (answer.status().code() < HttpResponseStatus.BAD_REQUEST.code() || answer.headers().contains(MARK)) {
            return answer;
        }
        HttpHeaders headers = answer.headers();
        SECURITY.forEach(headers::set);
        headers.set(HttpHeaderNames.CACHE_CONTROL, "no-store");
        boolean isEmpty = answer instanceof FullHttpResponse full && !full.content().isReadable();
        return isEmpty && !bodiless ? telling(answer) : answer;
    }

    /** To a request whose body cannot be read on. */
    static HttpResponse malformed(boolean bodiless) {
        HttpResponse answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.BAD_REQUEST);
        answer.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE)
                .set(HttpHeaderNames.CONTENT_LENGTH, HttpHeaderValues.ZERO);
        return clothe(answer, bodiless);
    }

    private static HttpResponse telling(HttpResponse answer) {
        Problem problem = answer.status().code() < HttpResponseStatus.INTERNAL_SERVER_ERROR.code()
                ? Problem.of(Code.BAD_REQUEST, reason(answer.status())) : Admission.BUSY;
        ByteBuf body = Unpooled.wrappedBuffer(ResultWriter.refusal(problem).getBytes());
        HttpHeaders headers = answer.headers().set(HttpHeaderNames.CONTENT_TYPE, AnswerType.JSON.header())
                .set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes());
        return new DefaultFullHttpResponse(answer.protocolVersion(), answer.status(), body, headers,
                ((FullHttpResponse) answer).trailingHeaders());
    }

    private static String reason(HttpResponseStatus status) {
        if (status.equals(HttpResponseStatus.REQUEST_URI_TOO_LONG)) return "The address is too long";
        if (status.equals(HttpResponseStatus.NOT_FOUND)) return "Nothing is served at this path";
        return status.equals(HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE) ? "The headers are too long"
                : "The request is malformed";
    }

    /** The ones that {@code quarkus.http.header} gives all other answers. */
    private static Map<String, String> configured() {
        Config config = ConfigProvider.getConfig();
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : List.of(MARK, "Referrer-Policy", "X-Frame-Options", "Content-Security-Policy")) {
            config.getOptionalValue("quarkus.http.header.\"" + name + "\".value", String.class)
                    .ifPresent(value -> headers.put(name, value));
        }
        return headers;
    }
}
