package io.horarium.appointment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The key to one booking, or to one place on the waitlist, that its customer gets instead of an account: 192 random bits, base64url without padding. Horarium
 * keeps its SHA-256 only; a random key of this length needs no salt and no slow hash.
 *
 * @param text 32 characters
 */
public record ManageToken(String text) {

    private static final int BYTES = 24;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{32}");

    /** Refuses any other text, without repeating it. */
    public ManageToken {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("manage token must be 32 characters of base64url");
        }
    }

    /** The token with this text; empty where the text has not the shape of one. */
    public static Optional<ManageToken> find(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new ManageToken(text)) : Optional.empty();
    }

    /** What opens the door to its booking: the stored hash in hexadecimal. */
    public String door() {
        return HexFormat.of().formatHex(hash());
    }

    /** A new one. */
    public static ManageToken draw(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new ManageToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is stored: SHA-256 of the text, 32 bytes. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /** Says that it is a token, and no more: it must not end in a log. */
    @Override
    public String toString() {
        return "ManageToken[…]";
    }
}
