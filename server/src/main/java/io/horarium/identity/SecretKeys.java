package io.horarium.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Encrypts what has to be read again, with AES-256-GCM, bound to the row in which it stands. The key is
 * {@code HORARIUM_SECRET_KEY} (32 bytes in Base64; the same on all nodes), else a file of this machine that only its user may
 * read, made when it is first needed. Each text begins with the first characters of the key's hash, so that a text of
 * another key is told from a broken one.
 */
@Component
public class SecretKeys {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int ID_LENGTH = 8;

    private final Environment environment;
    private final SecureRandom random = new SecureRandom();
    private volatile byte @Nullable [] known;

    SecretKeys(Environment environment) {
        this.environment = environment;
    }

    /** The bytes as a text that can be kept; only {@link #open} with the same row reads it. */
    public String seal(byte[] plain, String row) {
        byte[] key = key();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed;
        try {
            sealed = crypt(Cipher.ENCRYPT_MODE, key, nonce, plain, row);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a secret cannot be kept", e);
        }
        byte[] text = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, text, NONCE_BYTES, sealed.length);
        return id(key) + ":" + Base64.getEncoder().encodeToString(text);
    }

    /**
     * The bytes of a sealed text.
     *
     * @throws UnreadableSecret when it was sealed with another key, for another row, or was changed
     * @throws IllegalStateException when this node has no usable key
     */
    public byte[] open(String sealed, String row) {
        byte[] key = key();
        int colon = sealed.indexOf(':');
        if (colon < 0 || !sealed.substring(0, colon).equals(id(key))) {
            throw new UnreadableSecret("a secret was kept with another HORARIUM_SECRET_KEY than that of this node");
        }
        try {
            byte[] text = Base64.getDecoder().decode(sealed.substring(colon + 1));
            byte[] nonce = Arrays.copyOf(text, NONCE_BYTES);
            return crypt(Cipher.DECRYPT_MODE, key, nonce, Arrays.copyOfRange(text, NONCE_BYTES, text.length), row);
        } catch (GeneralSecurityException | IllegalArgumentException changed) {
            throw new UnreadableSecret("a secret cannot be read", changed);
        }
    }

    private byte[] key() {
        byte[] key = known;
        if (key == null) {
            String given = environment.getProperty("HORARIUM_SECRET_KEY", "");
            key = parse((given.isBlank() ? fromFile() : given).strip());
            known = key;
        }
        return key;
    }

    /** What is no key is told without saying what it is. */
    private static byte[] parse(String text) {
        byte[] key = new byte[0];
        try {
            key = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException noBase64) {
            // not quoted: a part of it may be a part of the key
        }
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException("HORARIUM_SECRET_KEY must be 32 bytes in Base64");
        }
        return key;
    }

    private String fromFile() {
        Path home = Path.of(environment.getProperty("HORARIUM_HOME", System.getProperty("user.home") + "/.horarium"));
        Path file = home.resolve("secret.key");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(home);
                make(home, file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the key file " + file + " can neither be read nor made", e);
        }
    }

    /** Whole or not at all: it is written beside and linked into its place, where it never replaces another. */
    private void make(Path home, Path file) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        byte[] text = Base64.getEncoder().encode(key);
        Path draft = Files.createTempFile(
                home,
                "secret",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.write(draft, text, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            // somebody else was faster; theirs counts
            if (!Files.exists(file)) {
                throw another;
            }
        } finally {
            Files.delete(draft);
        }
    }

    private static byte[] crypt(int mode, byte[] key, byte[] nonce, byte[] text, String row)
            throws GeneralSecurityException {
        SecretKey aes = new SecretKeySpec(key, "AES");
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, aes, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(row.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(text);
    }

    private static String id(byte[] key) {
        return SecretToken.digest(Base64.getEncoder().encodeToString(key)).substring(0, ID_LENGTH);
    }
}
