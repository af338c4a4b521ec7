package io.horarium.appointment.waitlist;

import java.util.Objects;
import java.util.UUID;

/** Which offer to somebody on the waitlist. */
public record OfferId(UUID value) {

    /** Refuses an absent value. */
    public OfferId {
        Objects.requireNonNull(value, "waitlist offer id");
    }

    /** The canonical text. */
    @Override
    public String toString() {
        return value.toString();
    }
}
