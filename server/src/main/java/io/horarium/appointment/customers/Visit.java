package io.horarium.appointment.customers;

import io.horarium.appointment.AppointmentStatus;
import io.horarium.appointment.Attendee;
import io.horarium.appointment.BookedAs;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.Money;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One booking of a customer and the appointment that it is of.
 *
 * @param attendance whether the booking stands; one of a class may be called off while the class takes place
 * @param seats at least 1
 * @param price of one seat
 * @param bookedAs what was typed when it was booked; absent where nothing was
 * @param consent to hear from the business, as it was given with this booking; of a known customer it changes nothing by itself
 * @param notes what the customer wrote
 * @param appointmentNotes what the staff wrote; empty for a class, where they are about everybody
 */
public record Visit(
        UUID bookingId,
        AppointmentId appointmentId,
        String reference,
        ServiceId serviceId,
        String serviceName,
        List<StaffId> staffIds,
        Instant start,
        Instant end,
        AppointmentStatus status,
        Attendee.Attendance attendance,
        int seats,
        Money price,
        @Nullable BookedAs bookedAs,
        Consent consent,
        String notes,
        String appointmentNotes,
        Instant bookedAt) {

    /** Keeps a copy. */
    public Visit {
        staffIds = List.copyOf(staffIds);
    }
}
