package io.horarium.appointment.web;

import io.horarium.appointment.Attendee;
import io.horarium.appointment.Attendee.Attendance;
import io.horarium.catalog.NamedUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One booking of an appointment. */
record AttendeeView(
        UUID bookingId,
        CustomerView customer,
        int seats,
        Attendance status,
        @Nullable NamedUnit unit,
        String notes) {

    static AttendeeView from(Attendee attendee) {
        return new AttendeeView(
                attendee.booking().value(),
                CustomerView.from(attendee.customer()),
                attendee.seats(),
                attendee.attendance(),
                attendee.unit(),
                attendee.notes());
    }
}
