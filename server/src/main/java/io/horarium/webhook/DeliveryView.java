package io.horarium.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery, as the owner of the webhook sees it.
 *
 * @param id what the receiver reads as {@code Horarium-Delivery}
 * @param event what it tells; {@code webhook.test} for a test
 * @param body exactly what is sent
 * @param nextAttemptAt null when it is not sent any more
 * @param answerBody the first 4096 bytes of it
 * @param error why the last attempt does not count
 */
record DeliveryView(
        UUID id,
        String event,
        String body,
        Delivery.Status status,
        int attempts,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant attemptedAt,
        @Nullable Integer durationMillis,
        @Nullable Integer answerStatus,
        @Nullable String answerBody,
        @Nullable String error) {

    static DeliveryView from(Delivery delivery) {
        Delivery.Outcome last = delivery.last();
        return new DeliveryView(
                delivery.id().value(),
                delivery.event(),
                delivery.body(),
                delivery.status(),
                delivery.attempts(),
                delivery.createdAt(),
                delivery.status() == Delivery.Status.WAITING ? delivery.nextAttemptAt() : null,
                last == null ? null : last.at(),
                last == null ? null : last.durationMillis(),
                last == null ? null : last.answerStatus(),
                last == null ? null : last.answerBody(),
                last == null ? null : last.error());
    }

    /**
     * Some of them, the newest first.
     *
     * @param nextCursor where older ones begin; absent when there are none
     */
    record DeliveryPage(
            List<DeliveryView> deliveries, @Nullable String nextCursor) {}
}
