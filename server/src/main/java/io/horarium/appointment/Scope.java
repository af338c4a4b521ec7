package io.horarium.appointment;

import io.horarium.kernel.StaffId;
import java.util.List;
import java.util.Optional;

/** Whose appointments somebody may see and call off. */
public sealed interface Scope {

    /** Whether an appointment that these staff members give is within it. */
    boolean covers(List<StaffId> staff);

    /** The appointments of the whole team. */
    record Everybody() implements Scope {

        @Override
        public boolean covers(List<StaffId> staff) {
            return true;
        }
    }

    /**
     * One's own column.
     *
     * @param member empty for somebody who takes no appointments, and then sees none
     */
    record Own(Optional<StaffId> member) implements Scope {

        @Override
        public boolean covers(List<StaffId> staff) {
            return member.filter(staff::contains).isPresent();
        }
    }
}
