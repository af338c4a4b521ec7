package io.horarium.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Keeps an answer for whoever sends the same Idempotency-Key again, and for nobody else. An answer can hold a manage token,
 * which must not be readable in the database; so the row has only a digest of the key, and the answer is encrypted
 * (AES-256-GCM) under a key that HKDF (RFC 5869) derives from the Idempotency-Key itself.
 */
final class SealedAnswer {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final byte[] PURPOSE = "horarium idempotent answer".getBytes(StandardCharsets.US_ASCII);

    private SealedAnswer() {}

    /** The name under which the row is found; it does not give the key away. */
    static String digest(String key) {
        return HexFormat.of().formatHex(sha256(key));
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String seal(String answer, String key) {
        byte[] nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, key, nonce, answer.getBytes(StandardCharsets.UTF_8));
        byte[] row = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, row, NONCE_BYTES, sealed.length);
        return Base64.getEncoder().encodeToString(row);
    }

    static String open(String stored, String key) {
        byte[] row = Base64.getDecoder().decode(stored);
        byte[] sealed = Arrays.copyOfRange(row, NONCE_BYTES, row.length);
        byte[] plain = crypt(Cipher.DECRYPT_MODE, key, Arrays.copyOf(row, NONCE_BYTES), sealed);
        return new String(plain, StandardCharsets.UTF_8);
    }

    private static byte[] crypt(int mode, String key, byte[] nonce, byte[] text) {
        try {
            byte[] material = key.getBytes(StandardCharsets.US_ASCII);
            SecretKey derived = KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract().addIKM(material).thenExpand(PURPOSE, 32));
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, derived, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
