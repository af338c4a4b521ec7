package io.horarium.webhook;

import io.horarium.appointment.Activity;
import io.horarium.appointment.Appointment;
import io.horarium.appointment.AppointmentStatus;
import io.horarium.appointment.Attendee;
import io.horarium.appointment.Occurrence;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import io.horarium.kernel.Money;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver reads. Nobody is named: whoever may know a customer asks for them by their id.
 *
 * @param id of the delivery: the same each time it is sent
 * @param at when the change was made
 * @param data null in a test
 */
record Message(
        UUID id,
        String event,
        Instant at,
        BusinessId businessId,
        @Nullable Data data) {

    /**
     * An appointment as the change left it.
     *
     * @param changes what happened to it
     */
    record Data(List<Activity.Action> changes, Told appointment) {

        static Data of(Set<Activity.Action> changes, Appointment appointment) {
            return new Data(changes.stream().sorted(Comparator.naturalOrder()).toList(), Told.of(appointment));
        }
    }

    /** What is told of an appointment. */
    record Told(
            AppointmentId id,
            String reference,
            long version,
            AppointmentStatus status,
            ServiceId serviceId,
            List<StaffId> staffIds,
            Instant start,
            Instant end,
            int capacity,
            int seatsTaken,
            List<Coming> attendees,
            Money price,
            @Nullable UUID seriesId) {

        static Told of(Appointment appointment) {
            Occurrence occurrence = appointment.occurrence();
            return new Told(
                    appointment.id(),
                    appointment.reference().text(),
                    appointment.version(),
                    appointment.status(),
                    appointment.service(),
                    appointment.staff(),
                    appointment.start(),
                    appointment.end(),
                    appointment.terms().capacity(),
                    appointment.seatsTaken(),
                    appointment.attendees().stream().map(Coming::of).toList(),
                    appointment.terms().price(),
                    occurrence == null ? null : occurrence.series().value());
        }
    }

    /** One booking. */
    record Coming(UUID bookingId, CustomerId customerId, Attendee.Attendance status) {

        static Coming of(Attendee attendee) {
            return new Coming(attendee.booking().value(), attendee.customer().id(), attendee.attendance());
        }
    }
}
