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
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The JDK's sockets, with a {@link HeadDeadline} and a {@link Conversation} on each connection that a server accepts,
 * and {@link OpenConnections} of them: Vert.x offers no other place before its reader of HTTP. Found through {@code META-INF/services}.
 */
public final class WatchedTransport implements Transport {
    private static final Transport JDK = JDKTransport.INSTANCE;
    private static final int MOST = 4_096;

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
        Config config = ConfigProvider.getConfig();
        Duration time = config.getOptionalValue("jarida.limits.receive", Duration.class).orElse(Duration.ofSeconds(15));
        int most = config.getOptionalValue("jarida.limits.connections", Integer.class).orElse(MOST);
        OpenConnections connections = new OpenConnections(most);
        ForwardedFor forwarded = ForwardedFor.of(config);
        return () -> {
            ServerChannel server = channels.newChannel();
            server.pipeline().addLast(new Accepting(time, connections, forwarded));
            return server;
        };
    }

    @Sharable
    private static final class Accepting extends ChannelInboundHandlerAdapter {
        private final Duration time;
        private final OpenConnections connections;
        private final ForwardedFor forwarded;

        Accepting(Duration time, OpenConnections connections, ForwardedFor forwarded) {
            this.time = time;
            this.connections = connections;
            this.forwarded = forwarded;
        }

        @Override
        public void channelRead(ChannelHandlerContext server, Object accepted) {
            Channel connection = (Channel) accepted;
            if (connections.opened(connection)) {
                connection.pipeline().addLast(new HeadDeadline(time), new Introduction(connections, forwarded));
                server.fireChannelRead(connection);
            } else {
                connection.unsafe().closeForcibly(); // it belongs to no event loop yet
            }
        }
    }

    /** Puts a {@link Conversation} before the server's own handler, which comes after this one. */
    private static final class Introduction extends ChannelInboundHandlerAdapter {
        private static final String SERVER = "handler";
        private final OpenConnections connections;
        private final ForwardedFor forwarded;

        Introduction(OpenConnections connections, ForwardedFor forwarded) {
            this.connections = connections;
            this.forwarded = forwarded;
        }

        @Override
        public void channelRead(ChannelHandlerContext connection, Object bytes) {
            if (connection.pipeline().get(SERVER) != null) {
                connection.pipeline().addBefore(SERVER, null, new Conversation(connections, forwarded));
                connection.fireChannelRead(bytes);
                connection.pipeline().remove(this);
            } else {
                connection.fireChannelRead(bytes); // in the midst of a TLS handshake
            }
        }
    }
}
