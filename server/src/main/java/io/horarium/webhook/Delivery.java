package io.horarium.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message to one webhook.
 *
 * @param subject the appointment; of a delivery that is about none its own id
 * @param body exactly what is sent
 * @param attempts how often it was sent
 * @param nextAttemptAt when it is sent next, while it waits
 * @param last how the last attempt ended; null before the first
 */
record Delivery(
        DeliveryId id,
        long seq,
        WebhookId webhook,
        String event,
        UUID subject,
        String body,
        Status status,
        int attempts,
        Instant nextAttemptAt,
        @Nullable Outcome last,
        Instant createdAt) {

    /** What became of it so far. */
    enum Status {
        /** It will be sent, or sent again. */
        WAITING,
        /** The receiver took it. */
        DELIVERED,
        /** It is not sent again unless somebody asks for it. */
        FAILED
    }

    /**
     * How an attempt ended.
     *
     * @param answerStatus null where nobody answered
     * @param answerBody at most 4096 characters of it
     * @param error why it does not count; null where it does
     */
    record Outcome(
            Instant at,
            int durationMillis,
            @Nullable Integer answerStatus,
            @Nullable String answerBody,
            @Nullable String error) {}
}
