package io.horarium.webhook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of what.
 *
 * @param secret sealed
 * @param formerSecret sealed; signs too until its moment, null where there is none
 * @param failingSince since when nothing could be delivered, null when the last one was
 * @param stoppedAt when it was switched off for that
 * @param deliveredAt of a delivery of the last minutes
 */
record Webhook(
        WebhookId id,
        Settings settings,
        String secret,
        @Nullable String formerSecret,
        @Nullable Instant formerSecretUntil,
        @Nullable Instant failingSince,
        @Nullable Instant stoppedAt,
        @Nullable Instant deliveredAt,
        long version,
        Instant createdAt) {

    /** What its owner decides. */
    record Settings(String url, List<WebhookEvent> events, boolean active, String description) {

        Settings {
            events = List.copyOf(events);
            if (events.isEmpty()) {
                throw new IllegalArgumentException("events must not be empty");
            }
        }
    }

    /** Keeps the secrets out of logs. */
    @Override
    public String toString() {
        return "Webhook[" + id + "]";
    }
}
