package io.horarium.availability;

import io.horarium.engine.slots.Reason;
import io.horarium.engine.slots.SourceRef;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether a wish can be fulfilled. */
public sealed interface Bookable {

    /**
     * Yes, and this is who and what takes it.
     *
     * @param start when it begins
     * @param end when it ends, buffers not included
     * @param staff one staff member, or all of the service's where it takes all
     * @param units the units, the chosen one first; empty when none are needed or a seat of a session is taken
     * @param joins the session of the class of which a seat is taken; empty when a new appointment is made
     */
    record Offered(Instant start, Instant end, List<StaffId> staff, List<UnitId> units, Optional<AppointmentId> joins)
            implements Bookable {

        /** Refuses an appointment without staff. */
        public Offered {
            staff = List.copyOf(staff);
            units = List.copyOf(units);
            if (staff.isEmpty()) {
                throw new IllegalArgumentException("staff must not be empty");
            }
        }
    }

    /**
     * No.
     *
     * @param reason the first that applies
     * @param source which appointment or block it was, where there is one; never for customers
     */
    record Refused(Reason reason, Optional<SourceRef> source) implements Bookable {}
}
