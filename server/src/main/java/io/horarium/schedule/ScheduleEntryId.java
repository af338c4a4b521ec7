package io.horarium.schedule;

import java.util.Objects;
import java.util.UUID;

/** Which absence, time block, stay elsewhere or maintenance. */
public record ScheduleEntryId(UUID value) {

    /** Refuses an absent value. */
    public ScheduleEntryId {
        Objects.requireNonNull(value, "schedule entry id");
    }

    /** The canonical text. */
    @Override
    public String toString() {
        return value.toString();
    }
}
