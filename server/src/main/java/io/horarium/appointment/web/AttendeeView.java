package io.horarium.appointment.web;

import io.horarium.appointment.Attendee;
import io.horarium.appointment.Attendee.Attendance;
import io.horarium.appointment.BookedAs;
import io.horarium.appointment.Customer;
import io.horarium.catalog.NamedUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One booking of an appointment.
 *
 * @param pending whether the business has yet to say yes to this seat of a session that it said yes to
 * @param bookedAs what was typed when it was booked, where the customer is known by another name or number
 */
record AttendeeView(
        UUID bookingId,
        CustomerView customer,
        int seats,
        Attendance status,
        boolean pending,
        @Nullable BookedAs bookedAs,
        @Nullable NamedUnit unit,
        String notes) {

    static AttendeeView from(Attendee attendee) {
        return new AttendeeView(
                attendee.booking().value(),
                CustomerView.from(attendee.customer()),
                attendee.seats(),
                attendee.attendance(),
                attendee.pending(),
                other(attendee),
                attendee.unit(),
                attendee.notes());
    }

    private static @Nullable BookedAs other(Attendee attendee) {
        BookedAs typed = attendee.bookedAs();
        Customer known = attendee.customer();
        boolean same = typed == null
                || typed.name().equalsIgnoreCase(known.name())
                        && (typed.phone() == null || typed.phone().equals(known.phone()));
        return same ? null : typed;
    }
}
