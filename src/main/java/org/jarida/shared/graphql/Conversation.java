package org.jarida.shared.graphql;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.List;

/**
 * The requests and answers of one connection (HTTP/1.1), between the server's reader of HTTP and the server. Requests
 * that are sent before the first is answered are kept by the server without bound: here they are bounded.
 */
final class Conversation extends ChannelDuplexHandler {
    /** Few clients send any request before the last is answered (RFC 9112, 9.3.2), and they send a handful. */
    private static final int MOST_UNANSWERED = 32;

    private final OpenConnections connections;
    private final ForwardedFor forwarded;
    private int unanswered;
    private boolean receiving;
    private boolean ended;
    private boolean answering;
    private boolean bodiless;

    Conversation(OpenConnections connections, ForwardedFor forwarded) {
        this.connections = connections;
        this.forwarded = forwarded;
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object message) {
        if (message instanceof HttpRequest request) {
            begin(request);
        }
        if (ended || unanswered > MOST_UNANSWERED || isBroken(message)) {
            end(connection, message);
            return;
        }
        if (message instanceof LastHttpContent) {
            receiving = false;
            connections.asked(connection.channel());
        }
        connection.fireChannelRead(message);
    }

    @Override
    public void channelInactive(ChannelHandlerContext connection) {
        if (receiving && unanswered > 0 && !ended) {
            ErrorCounts.countLeft();
        }
        connection.fireChannelInactive();
    }

    private void begin(HttpRequest request) {
        unanswered++;
        receiving = true;
        forwarded.keepLast(request.headers());
        bodiless |= request.method().equals(HttpMethod.HEAD);
        if (request.decoderResult().isSuccess() && !isUnderstood(request)) {
            request.setDecoderResult(DecoderResult.failure(new IllegalArgumentException("No HTTP/1.1")));
        }
    }

    /** What a proxy may read otherwise could make it take a body's rest for the next request, or one host for another. */
    private static boolean isUnderstood(HttpRequest request) {
        List<String> codings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        int hosts = request.headers().getAll(HttpHeaderNames.HOST).size();
        return (request.protocolVersion().equals(HttpVersion.HTTP_1_1) && hosts == 1
                || request.protocolVersion().equals(HttpVersion.HTTP_1_0) && hosts <= 1) && (codings.isEmpty()
                || codings.size() == 1 && HttpHeaderValues.CHUNKED.contentEqualsIgnoreCase(codings.get(0)));
    }

    /** A malformed head is the server's to answer; the rest of a body has nobody else. */
    private static boolean isBroken(Object message) {
        return message instanceof HttpContent content && !(message instanceof HttpRequest)
                && content.decoderResult().isFailure();
    }

    private void end(ChannelHandlerContext connection, Object message) {
        if (!ended) {
            ended = true;
            ErrorCounts.countClosed(unanswered > MOST_UNANSWERED ? "pipelining" : "malformed body");
            if (unanswered == 1 && !answering) {
                connection.writeAndFlush(BareAnswer.malformed(bodiless)).addListener(ChannelFutureListener.CLOSE);
            } else {
                connection.close();
            }
        }
        ReferenceCountUtil.release(message);
    }

    @Override
    public void write(ChannelHandlerContext connection, Object message, ChannelPromise written) {
        Object answer = message;
        boolean isPreliminary = false;
        if (message instanceof HttpResponse response) {
            isPreliminary = response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
            answering |= !isPreliminary;
            answer = BareAnswer.clothe(response, bodiless);
        }
        connection.write(answer, written);
        if (answer instanceof LastHttpContent && !isPreliminary && unanswered > 0) {
            answering = false;
            if (--unanswered == 0) {
                connections.answered(connection.channel());
            }
        }
    }
}
