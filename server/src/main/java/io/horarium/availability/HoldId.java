package io.horarium.availability;

import java.util.Objects;
import java.util.UUID;

/** Which hold: a start, or a seat of a class, that is kept for somebody. Who knows it may take what it keeps. */
public record HoldId(UUID value) {

    /** Refuses an absent value. */
    public HoldId {
        Objects.requireNonNull(value, "hold id");
    }

    /** The canonical text. */
    @Override
    public String toString() {
        return value.toString();
    }
}
