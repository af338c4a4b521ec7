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

    static Alternative of(io.horarium.engine.allocation.Alternative found, Computed computed) {
        return new Alternative(
                kind(found.kind()),
                computed.show(found.slot()),
                new StaffId(found.slot().staff().getFirst().value()));
    }

    private static Kind kind(io.horarium.engine.allocation.Alternative.Kind kind) {
        return switch (kind) {
            case NEAREST_SAME_STAFF -> Kind.SAME_STAFF;
            case SAME_START_OTHER_STAFF -> Kind.SAME_START;
            case SAME_TIME_OTHER_DAY -> Kind.SAME_TIME;
        };
    }

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
