package io.horarium.appointment;

import io.horarium.kernel.BusinessId;
import io.horarium.platform.Network;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By what holds are counted: digests of the address and of the contact, bound to the business, so that the table tells neither.
 *
 * @param address absent where the business itself keeps it for somebody
 * @param contact absent where nothing is known yet
 */
public record HolderKeys(byte @Nullable [] address, byte @Nullable [] contact) {

    static final HolderKeys NONE = new HolderKeys(null, null);

    /** The keys of somebody who asks from this network address, and has perhaps said who they are. */
    public static HolderKeys of(BusinessId business, String address, Optional<String> email) {
        return new HolderKeys(
                digest(business, "address " + Network.ofOne(address)),
                email.map(text -> digest(business, "contact " + text.strip().toLowerCase(Locale.ROOT)))
                        .orElse(null));
    }

    private static byte[] digest(BusinessId business, String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((business + " " + text).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
