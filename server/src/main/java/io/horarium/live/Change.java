package io.horarium.live;

import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the log.
 *
 * @param cursor the place behind it
 * @param appointment which one, absent where the change is about none
 * @param staff whose calendars show it or showed it; none where it is about everybody
 * @param first the first date it is about, absent where nobody knows one
 * @param last the last one
 * @param at when the transaction began that made it
 */
record Change(
        Cursor cursor,
        ChangeType type,
        @Nullable AppointmentId appointment,
        List<StaffId> staff,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Instant at) {

    Change {
        staff = List.copyOf(staff);
        if (type.isOfAppointment() != (appointment != null)) {
            throw new IllegalArgumentException("appointment must be there exactly where the type is about one");
        }
    }
}
