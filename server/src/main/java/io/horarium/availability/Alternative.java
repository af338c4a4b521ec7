package io.horarium.availability;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.horarium.kernel.StaffId;

/**
 * A proposal in place of a start that is gone, as it is sent.
 *
 * @param kind what it keeps of the wish
 * @param staffId who would take it
 */
public record Alternative(Kind kind, SlotView slot, StaffId staffId) {

    /** What a proposal keeps of the wish. */
    public enum Kind {
        /** The nearest start with the same staff member. */
        @JsonProperty("same_staff")
        SAME_STAFF,
        /** The same start with somebody else. */
        @JsonProperty("same_start")
        SAME_START,
        /** The same local time on one of the next days. */
        @JsonProperty("same_time")
        SAME_TIME
    }
}
