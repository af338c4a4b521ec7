package io.horarium.appointment;

import java.util.Objects;
import java.util.UUID;

/** Which series of appointments. */
public record SeriesId(UUID value) {

    /** Refuses an absent value. */
    public SeriesId {
        Objects.requireNonNull(value, "series id");
    }

    /** The canonical text. */
    @Override
    public String toString() {
        return value.toString();
    }
}
