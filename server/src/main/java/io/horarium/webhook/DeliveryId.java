package io.horarium.webhook;

import java.util.Objects;
import java.util.UUID;

/** Which delivery; the receiver sees it too, and knows by it what came before. */
record DeliveryId(UUID value) {

    DeliveryId {
        Objects.requireNonNull(value, "delivery id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
