package io.horarium.engine.allocation;

import io.horarium.engine.slots.Slot;

/**
 * A proposal in place of a start that is gone.
 *
 * @param kind what it has in common with the wish
 * @param slot the proposed start
 */
public record Alternative(Kind kind, Slot slot) {

    /** What a proposal keeps of the wish; earlier ones rank higher. */
    public enum Kind {
        /** The nearest start with the same staff member. */
        NEAREST_SAME_STAFF,
        /** The same start with somebody else. */
        SAME_START_OTHER_STAFF,
        /** The same local time on one of the next days. */
        SAME_TIME_OTHER_DAY
    }
}
