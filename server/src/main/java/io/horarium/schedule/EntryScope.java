package io.horarium.schedule;

import io.horarium.kernel.StaffId;
import java.util.Optional;

/** Whose schedule somebody may change. */
public sealed interface EntryScope {

    /** Whether this staff member's is within it. */
    boolean covers(StaffId member);

    /** Everybody's. */
    record Everybody() implements EntryScope {

        @Override
        public boolean covers(StaffId member) {
            return true;
        }
    }

    /**
     * One's own.
     *
     * @param own empty for somebody who takes no appointments
     */
    record Own(Optional<StaffId> own) implements EntryScope {

        @Override
        public boolean covers(StaffId member) {
            return own.filter(member::equals).isPresent();
        }
    }
}
