package io.horarium.catalog;

import java.util.Objects;
import java.util.UUID;

/** Which time out of use. */
public record DowntimeId(UUID value) {

    /** Refuses an absent value. */
    public DowntimeId {
        Objects.requireNonNull(value, "id");
    }
}
