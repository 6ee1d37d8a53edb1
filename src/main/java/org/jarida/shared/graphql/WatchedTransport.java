package org.jarida.shared.graphql;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFactory;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.ServerChannel;
import io.netty.channel.socket.DatagramChannel;
import io.netty.channel.socket.InternetProtocolFamily;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.spi.transport.Transport;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The JDK's sockets, with a {@link HeadDeadline} on each connection that a server accepts: Vert.x offers no other place
 * before its reader of HTTP. Found through {@code META-INF/services}.
 */
public final class WatchedTransport implements Transport {
    private static final Transport JDK = JDKTransport.INSTANCE;

    @Override
    public EventLoopGroup eventLoopGroup(int type, int threads, ThreadFactory factory, int ioRatio) {
        return JDK.eventLoopGroup(type, threads, factory, ioRatio);
    }

    @Override
    public DatagramChannel datagramChannel() {
        return JDK.datagramChannel();
    }

    @Override
    public DatagramChannel datagramChannel(InternetProtocolFamily family) {
        return JDK.datagramChannel(family);
    }

    @Override
    public ChannelFactory<? extends Channel> channelFactory(boolean domainSocket) {
        return JDK.channelFactory(domainSocket);
    }

    @Override
    public ChannelFactory<? extends ServerChannel> serverChannelFactory(boolean domainSocket) {
        ChannelFactory<? extends ServerChannel> channels = JDK.serverChannelFactory(domainSocket);
        Duration time = ConfigProvider.getConfig().getOptionalValue("jarida.limits.receive", Duration.class)
                .orElse(Duration.ofSeconds(15));
        return () -> {
            ServerChannel server = channels.newChannel();
            server.pipeline().addLast(new Accepting(time));
            return server;
        };
    }

    @Sharable
    private static final class Accepting extends ChannelInboundHandlerAdapter {
        private final Duration time;

        Accepting(Duration time) {
            this.time = time;
        }

        @Override
        public void channelRead(ChannelHandlerContext server, Object connection) {
            ((Channel) connection).pipeline().addLast(new HeadDeadline(time));
            server.fireChannelRead(connection);
        }
    }
}
