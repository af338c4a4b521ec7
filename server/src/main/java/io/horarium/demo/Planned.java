package io.horarium.demo;

import java.time.Instant;
import java.util.List;

/** One made-up appointment. {@code units} are positions in the pool of the service; one customer per seat taken. */
record Planned(
        Studio.Offer service,
        Studio.Person staff,
        Instant start,
        Instant end,
        List<Integer> units,
        List<Integer> customers,
        Standing standing) {

    /** The status it has today. */
    enum Standing {
        COMPLETED,
        NO_SHOW,
        CONFIRMED,
        PENDING,
        CANCELLED;

        boolean occupies() {
            return this == PENDING || this == CONFIRMED || this == COMPLETED || this == NO_SHOW;
        }
    }

    Instant occupiedFrom() {
        return start.minusSeconds(60L * service.bufferBeforeMinutes());
    }

    Instant occupiedTo() {
        return end.plusSeconds(60L * service.bufferAfterMinutes());
    }
}
