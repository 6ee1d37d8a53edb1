package org.jarida.shared.graphql;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** Addresses that an operator names: {@code 10.0.0.0/8}, {@code 2001:db8::/32}, or one address alone. */
final class Networks {
    private static final int ANY_PORT = 0;
    private final List<IpSubnetFilterRule> rules;

    /** @throws IllegalArgumentException for one that is none: the node must not start with half of them */
    Networks(List<String> networks) {
        this.rules = networks.stream().map(network -> rule(network.trim())).toList();
    }

    boolean contain(String address) {
        if (rules.isEmpty() || address == null) {
            return false;
        }
        InetAddress numeric = NetUtil.createInetAddressFromIpAddressString(address);
        return numeric != null
                && rules.stream().anyMatch(rule -> rule.matches(new InetSocketAddress(numeric, ANY_PORT)));
    }

    private static IpSubnetFilterRule rule(String network) {
        String[] parts = network.split("/", 2);
        InetAddress address = NetUtil.createInetAddressFromIpAddressString(parts[0]);
        if (address == null) {
            throw new IllegalArgumentException("jarida.rate.exempt: no network: " + network);
        }
        int all = address.getAddress().length * Byte.SIZE;
        return new IpSubnetFilterRule(address, parts.length == 1 ? all : Integer.parseInt(parts[1]),
                IpFilterRuleType.ACCEPT);
    }
}
