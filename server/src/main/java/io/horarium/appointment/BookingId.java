package io.horarium.appointment;

import java.util.Objects;
import java.util.UUID;

/** Which booking: one customer's part of an appointment. */
public record BookingId(UUID value) {

    /** Refuses an absent value. */
    public BookingId {
        Objects.requireNonNull(value, "booking id");
    }

    /** The canonical text. */
    @Override
    public String toString() {
        return value.toString();
    }
}
