package io.horarium.appointment;

import io.horarium.catalog.NamedUnit;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.Money;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A booking that was made.
 *
 * @param unit the place of this attendee; absent where there is none to choose
 * @param price of the seat
 * @param token opens this booking to its customer; it is said here once and can be had nowhere else
 */
public record Booked(
        AppointmentId appointment,
        BookingId booking,
        Reference reference,
        AppointmentStatus status,
        ServiceId service,
        List<StaffId> staff,
        TimeInterval time,
        @Nullable NamedUnit unit,
        Money price,
        ManageToken token) {

    /** Keeps a copy. */
    public Booked {
        staff = List.copyOf(staff);
    }
}
