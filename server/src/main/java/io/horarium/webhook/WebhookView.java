package io.horarium.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as its owner sees it.
 *
 * @param active whether it is told of anything
 * @param failingSince since when nothing could be delivered; null when all is well
 * @param stoppedAt when Horarium switched it off because nothing could be delivered for three days; null when it did not
 * @param deliveredAt about when something was last delivered
 * @param formerSecretUntil until when the secret before the present one signs too
 */
record WebhookView(
        UUID id,
        String url,
        List<WebhookEvent> events,
        boolean active,
        String description,
        @Nullable Instant failingSince,
        @Nullable Instant stoppedAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant formerSecretUntil,
        long version,
        Instant createdAt) {

    static WebhookView from(Webhook webhook) {
        return new WebhookView(
                webhook.id().value(),
                webhook.settings().url(),
                webhook.settings().events(),
                webhook.settings().active(),
                webhook.settings().description(),
                webhook.failingSince(),
                webhook.stoppedAt(),
                webhook.deliveredAt(),
                webhook.formerSecretUntil(),
                webhook.version(),
                webhook.createdAt());
    }

    /** All of a business, the oldest first. */
    record WebhookList(List<WebhookView> webhooks) {}

    /**
     * What whoever made a webhook, or another secret for it, gets once.
     *
     * @param secret the key of the signatures
     */
    record WithSecret(WebhookView webhook, String secret) {

        /** Keeps the secret out of logs. */
        @Override
        public String toString() {
            return "WithSecret[" + webhook.id() + "]";
        }
    }
}
