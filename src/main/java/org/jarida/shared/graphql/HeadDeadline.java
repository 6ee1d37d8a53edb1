package org.jarida.shared.graphql;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.AttributeKey;
import io.netty.util.concurrent.ScheduledFuture;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Closes a connection whose client takes too long to send the head of a request: from its opening, or from the first
 * byte after an answer. The server's own time-out starts anew with each byte, and lets a slow client stay for hours.
 */
final class HeadDeadline extends ChannelInboundHandlerAdapter {
    private static final AttributeKey<HeadDeadline> OF_CHANNEL = AttributeKey.valueOf("jarida.head-deadline");

    private final long nanos;
    private ScheduledFuture<?> timer;
    private boolean idle = true;
    private int heads;

    HeadDeadline(Duration time) {
        this.nanos = time.toNanos();
    }

    /** @return null for a connection that is not watched */
    static HeadDeadline of(Channel channel) {
        return channel.attr(OF_CHANNEL).get();
    }

    @Override
    public void channelActive(ChannelHandlerContext connection) {
        connection.channel().attr(OF_CHANNEL).set(this);
        expect(connection);
        connection.fireChannelActive();
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object bytes) {
        int before = heads;
        connection.fireChannelRead(bytes);
        if (heads == before) { // nearly all heads come whole, and need no timer
            expect(connection);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext connection) {
        arrived();
        connection.fireChannelInactive();
    }

    private void expect(ChannelHandlerContext connection) {
        if (idle && timer == null) {
            timer = connection.executor().schedule(() -> {
                ErrorCounts.countClosed("slow head");
                connection.close();
            }, nanos, TimeUnit.NANOSECONDS);
        }
    }

    /** The head of a request is there. On the connection's event loop, as all here. */
    void arrived() {
        idle = false;
        heads++;
        if (timer != null) {
            timer.cancel(false);
            timer = null;
        }
    }

    /** The next byte begins a head. */
    void answered() {
        idle = true;
    }
}
