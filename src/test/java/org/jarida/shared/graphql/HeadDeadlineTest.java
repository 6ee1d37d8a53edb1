package org.jarida.shared.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** On a clock of the test's own. {@code head} and {@code answered head} are whole heads; all else is part of one. */
class HeadDeadlineTest {
    private static final long NO_TIMER = -1;

    private final EmbeddedChannel connection = frozen();

    @Test
    void runs_from_the_opening() {
        advance(14);
        assertTrue(connection.isOpen());

        advance(1);
        assertFalse(connection.isOpen());
    }

    @Test
    void ends_with_the_head() {
        connection.writeInbound("part", "head");

        assertEquals(NO_TIMER, connection.runScheduledPendingTasks());
        advance(60);
        assertTrue(connection.isOpen());
    }

    @Test
    void needs_no_timer_where_heads_come_whole() {
        for (int i = 0; i < 3; i++) {
            connection.writeInbound("answered head");
            assertEquals(NO_TIMER, connection.runScheduledPendingTasks());
        }
        advance(60);
        assertTrue(connection.isOpen());
    }

    @Test
    void runs_from_the_first_byte_after_an_answer() {
        connection.writeInbound("answered head");
        advance(60);
        connection.writeInbound("part");
        advance(10);
        connection.writeInbound("another part");
        advance(4);
        assertTrue(connection.isOpen());

        advance(1);
        assertFalse(connection.isOpen());
    }

    @Test
    void does_not_run_while_a_request_is_answered() {
        connection.writeInbound("head", "body", "body");

        assertEquals(NO_TIMER, connection.runScheduledPendingTasks());
    }

    private void advance(int seconds) {
        connection.advanceTimeBy(seconds, TimeUnit.SECONDS);
        connection.runScheduledPendingTasks();
    }

    private static EmbeddedChannel frozen() {
        EmbeddedChannel channel = new EmbeddedChannel();
        channel.freezeTime();
        HeadDeadline deadline = new HeadDeadline(Duration.ofSeconds(15));
        channel.pipeline().addLast(deadline, new ChannelInboundHandlerAdapter() {
            @Override
            public void channelRead(ChannelHandlerContext context, Object bytes) {
                if (bytes.toString().endsWith("head")) {
                    deadline.arrived();
                }
                if (bytes.equals("answered head")) {
                    deadline.answered();
                }
            }
        });
        channel.pipeline().fireChannelActive();
        return channel;
    }
}
