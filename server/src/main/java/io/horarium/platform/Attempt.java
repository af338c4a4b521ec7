package io.horarium.platform;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One try of a request that may be sent again.
 *
 * @param caller who asks, for example {@code public} or {@code user:} and an id: two callers may use the same key
 * @param key the {@code Idempotency-Key} header: 1 to 255 visible ASCII characters, or null when there was none
 * @param operation what is asked for, with the ids of the path
 * @param request the body; it is compared as JSON
 */
public record Attempt(String caller, @Nullable String key, String operation, Object request) {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    /**
     * Refuses a malformed key.
     *
     * @throws Rejected because the caller sent it
     */
    public Attempt {
        if (key != null && !KEY.matcher(key).matches()) {
            throw new Rejected(Unprocessable.of("Idempotency-Key", "must be 1 to 255 visible ASCII characters"));
        }
    }
}
