package io.horarium.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The header by which a receiver knows that a message is ours and fresh: {@code t} is the second at which it was sent, each
 * {@code v1} the HMAC-SHA256 of {@code t}, a full stop and the body under one secret, in hexadecimal. While a secret is being
 * replaced there are two, and either may fit.
 */
final class Signature {

    static final String HEADER = "Horarium-Signature";

    private Signature() {}

    static String of(List<String> secrets, Instant now, String body) {
        long seconds = now.getEpochSecond();
        return secrets.stream()
                .map(secret -> ",v1=" + sign(secret, seconds + "." + body))
                .collect(Collectors.joining("", "t=" + seconds, ""));
    }

    private static String sign(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a message cannot be signed", e);
        }
    }
}
