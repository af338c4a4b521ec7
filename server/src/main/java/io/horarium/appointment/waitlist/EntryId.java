package io.horarium.appointment.waitlist;

import java.util.Objects;
import java.util.UUID;

/** Which wish on the waitlist. */
public record EntryId(UUID value) {

    /** Refuses an absent value. */
    public EntryId {
        Objects.requireNonNull(value, "waitlist entry id");
    }

    /** The canonical text. */
    @Override
    public String toString() {
        return value.toString();
    }
}
