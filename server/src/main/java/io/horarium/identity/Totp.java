package io.horarium.identity;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes of an authenticator (RFC 6238 over RFC 4226): HMAC-SHA1, 30 seconds, six digits, because every authenticator
 * knows these. A code of the step before and of the step after is taken too: clocks differ (RFC 6238 section 5.2).
 */
final class Totp {

    private static final int STEP_SECONDS = 30;
    private static final int SECRET_BYTES = 20;
    private static final int MODULUS = 1_000_000;

    private Totp() {}

    /** As long as the hash (RFC 4226 section 4, R6). */
    static byte[] newSecret(SecureRandom random) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    }

    /** The step, greater than the last one that was used, to which the code belongs; empty for a wrong code. */
    static OptionalLong match(byte[] secret, String code, Instant now, long lastStep) {
        long step = step(now);
        return LongStream.rangeClosed(step - 1, step + 1)
                .filter(each -> each > lastStep)
                .filter(each -> code(secret, each).equals(code))
                .findFirst();
    }

    static String code(byte[] secret, long step) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%06d", number % MODULUS);
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA1", e);
        }
    }
}
