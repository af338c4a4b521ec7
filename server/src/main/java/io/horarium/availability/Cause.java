package io.horarium.availability;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of a start; for staff only, never for customers.
 *
 * @param id of the appointment, the absence, the block; absent for a holiday
 * @param name of a holiday; absent for everything else
 */
public record Cause(Kind kind, @Nullable UUID id, @Nullable String name) {

    /** What it is. */
    public enum Kind {
        /** An appointment, or its buffer. */
        @JsonProperty("appointment")
        APPOINTMENT,
        /** Somebody is about to book. */
        @JsonProperty("hold")
        HOLD,
        /** The staff member is away. */
        @JsonProperty("time_off")
        TIME_OFF,
        /** The business keeps the time free. */
        @JsonProperty("time_block")
        TIME_BLOCK,
        /** An entry of a connected calendar. */
        @JsonProperty("external_event")
        EXTERNAL_EVENT,
        /** A unit is out of use. */
        @JsonProperty("maintenance")
        MAINTENANCE,
        /** The business is closed on this date. */
        @JsonProperty("holiday")
        HOLIDAY
    }
}
