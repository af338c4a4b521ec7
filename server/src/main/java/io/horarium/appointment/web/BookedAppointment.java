package io.horarium.appointment.web;

import io.horarium.appointment.AppointmentStatus;
import io.horarium.appointment.Booked;
import io.horarium.catalog.NamedUnit;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.Money;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a customer is told about their appointment. */
record BookedAppointment(
        AppointmentId id,
        String reference,
        AppointmentStatus status,
        ServiceId serviceId,
        List<StaffId> staffIds,
        Instant start,
        Instant end,
        @Nullable NamedUnit unit,
        Money price) {

    static BookedAppointment from(Booked booked) {
        return new BookedAppointment(
                booked.appointment(),
                booked.reference().text(),
                booked.status(),
                booked.service(),
                booked.staff(),
                booked.time().start(),
                booked.time().end(),
                booked.unit(),
                booked.price());
    }
}
