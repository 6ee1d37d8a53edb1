package org.jarida.shared.security;

import io.netty.util.NetUtil;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from, as far as the server itself sees it: the peer's address, or what a trusted proxy says
 * (quarkus.http.proxy.*), and never a header that anybody can send.
 *
 * @param name of an IPv6 address the first 64 bits, for everybody at home has the rest to choose from
 */
public record Place(String name) {
    private static final int IPV6_BYTES = 16, NETWORK_BYTES = 8, IPV4_BEGIN = 12;
    private static final byte[] IPV4_PREFIX = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

    public static Place of(CurrentVertxRequest request) {
        return of(request.getCurrent() == null ? null : request.getCurrent().request().remoteAddress());
    }

    /** @param peer null where there is none */
    public static Place of(SocketAddress peer) {
        return peer == null || peer.hostAddress() == null ? new Place("none") : of(peer.hostAddress());
    }

    /** @param address as text, IPv4 or IPv6 */
    public static Place of(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) return new Place(address);
        byte[] network = isIpv4InIpv6(bytes) ? Arrays.copyOfRange(bytes, IPV4_BEGIN, IPV6_BYTES)
                : bytes.length == IPV6_BYTES ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes;
        return new Place(HexFormat.of().formatHex(network));
    }

    /** As some proxies write IPv4 addresses, {@code ::ffff:192.0.2.1} (RFC 4291, 2.5.5.2). */
    private static boolean isIpv4InIpv6(byte[] bytes) {
        return bytes.length == IPV6_BYTES && Arrays.equals(bytes, 0, IPV4_BEGIN, IPV4_PREFIX, 0, IPV4_BEGIN);
    }
}
