package io.horarium.identity;

import io.horarium.identity.ApiKeys.ApiKey;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key, as people see it.
 *
 * @param prefix its first characters
 * @param scopes sorted, for example {@code appointments:read}
 * @param expiresAt null for a key that lives until it is revoked
 * @param lastUsedAt to the minute; null when nobody used it yet
 */
record ApiKeyView(
        UUID id,
        String name,
        String prefix,
        List<String> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt) {

    static ApiKeyView from(ApiKey key) {
        return new ApiKeyView(
                key.id().value(),
                key.name(),
                key.prefix(),
                key.scopes(),
                key.createdAt(),
                key.expiresAt(),
                key.lastUsedAt());
    }

    /** All of them, newest first. */
    record ApiKeyList(List<ApiKeyView> apiKeys) {}

    /**
     * What whoever made a key gets, once.
     *
     * @param secret the text to send as {@code Authorization: Bearer …}
     */
    record Made(ApiKeyView apiKey, String secret) {

        /** Keeps the key out of logs. */
        @Override
        public String toString() {
            return "Made[" + apiKey.prefix() + "…]";
        }
    }
}
