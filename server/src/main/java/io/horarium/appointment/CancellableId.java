package io.horarium.appointment;

import java.util.Objects;
import java.util.UUID;

/** Which appointment, or which booking of one: whoever calls something off may name either. */
public record CancellableId(UUID value) {

    /** Refuses an absent value. */
    public CancellableId {
        Objects.requireNonNull(value, "id");
    }

    /** The canonical text. */
    @Override
    public String toString() {
        return value.toString();
    }
}
