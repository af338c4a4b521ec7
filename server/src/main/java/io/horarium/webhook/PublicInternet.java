package io.horarium.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** Tells addresses of the public internet from all others, by the registries of special addresses (RFC 6890 and after). */
final class PublicInternet {

    private static final List<Network> SPECIAL_IPV4 = networks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // shared behind a carrier's NAT; clouds keep metadata there
            "127.0.0.0/8", // loopback
            "168.63.129.16/32", // looks public, and is the inside of a cloud
            "169.254.0.0/16", // link-local; metadata of clouds
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // relays into IPv6
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, and broadcast

    /** What is given out today. Loopback, link-local, unique-local, multicast, mapped IPv4 and NAT64 lie outside. */
    private static final Network GLOBAL_IPV6 = Network.parse("2000::/3");

    private static final List<Network> SPECIAL_IPV6 = networks(
            "2001::/23", // protocol assignments, among them Teredo, which carries IPv4 inside
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4, which carries IPv4 inside
            "3fff::/20"); // documentation

    private PublicInternet() {}

    static boolean has(InetAddress address) {
        List<Network> special = address instanceof Inet4Address ? SPECIAL_IPV4 : SPECIAL_IPV6;
        boolean global = address instanceof Inet4Address || GLOBAL_IPV6.contains(address);
        return global && special.stream().noneMatch(each -> each.contains(address));
    }

    private static List<Network> networks(String... texts) {
        return Stream.of(texts).map(Network::parse).toList();
    }
}
