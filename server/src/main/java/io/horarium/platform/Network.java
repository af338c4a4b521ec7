package io.horarium.platform;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What of an address is looked at. */
public final class Network {

    // one customer of an internet provider has the lower half of an IPv6 address to themself (RFC 6177)
    private static final int BYTES_OF_ONE_6 = 8;
    // many customers share what is kept, so that it names nobody
    private static final int BYTES_OF_MANY_6 = 6;
    private static final int BYTES_OF_MANY_4 = 3;

    private Network() {}

    /** By what limits are counted: an IPv4 address, the first half of an IPv6 address; what is no address counts as it is. */
    public static String ofOne(String address) {
        InetAddress literal = literal(address);
        return literal instanceof Inet6Address ? cut(literal, BYTES_OF_ONE_6) + "/64" : address;
    }

    /** What may be kept for long: the first three bytes of an IPv4 address, the first six of an IPv6 one; nothing else. */
    public static @Nullable String ofMany(String address) {
        InetAddress literal = literal(address);
        if (literal == null) {
            return null;
        }
        return literal instanceof Inet6Address
                ? cut(literal, BYTES_OF_MANY_6) + "/48"
                : cut(literal, BYTES_OF_MANY_4) + "/24";
    }

    private static @Nullable InetAddress literal(String address) {
        try {
            return InetAddress.ofLiteral(address);
        } catch (IllegalArgumentException noLiteral) {
            return null;
        }
    }

    private static String cut(InetAddress address, int kept) {
        byte[] bytes = address.getAddress();
        Arrays.fill(bytes, kept, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("the length of an address does not change", impossible);
        }
    }
}
