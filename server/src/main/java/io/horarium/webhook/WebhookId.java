package io.horarium.webhook;

import java.util.Objects;
import java.util.UUID;

/** Which webhook. */
record WebhookId(UUID value) {

    WebhookId {
        Objects.requireNonNull(value, "webhook id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
