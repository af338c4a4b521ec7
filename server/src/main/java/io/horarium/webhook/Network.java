package io.horarium.webhook;

import java.net.InetAddress;
import java.util.Arrays;

/**
 * All addresses that begin with the same bits.
 *
 * @param bits how many
 */
record Network(InetAddress first, int bits) {

    Network {
        if (bits < 0 || bits > first.getAddress().length * Byte.SIZE) {
            throw new IllegalArgumentException("bits must be between 0 and the length of the address");
        }
    }

    /**
     * Reads the usual form, for example {@code 10.0.0.0/8} or {@code fd00::/8}.
     *
     * @throws IllegalArgumentException when it is anything else
     */
    static Network parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException(
                    "a network must be written as address/bits, and \"" + text + "\" is not");
        }
        return new Network(
                InetAddress.ofLiteral(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    boolean contains(InetAddress address) {
        byte[] one = first.getAddress();
        byte[] other = address.getAddress();
        int whole = bits / Byte.SIZE;
        if (one.length != other.length || !Arrays.equals(one, 0, whole, other, 0, whole)) {
            return false;
        }
        int rest = bits % Byte.SIZE;
        return rest == 0 || (one[whole] ^ other[whole]) >> Byte.SIZE - rest == 0;
    }
}
