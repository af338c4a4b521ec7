package io.horarium.appointment;

import io.horarium.platform.Rejected;
import java.util.List;

/**
 * One attendee's part in an appointment. Its verbs change that part only, and answer with the next version of the appointment.
 *
 * @param appointment as it is
 * @param who one of its attendees, perhaps one who left
 */
record Attendance(Appointment appointment, Attendee who) {

    /**
     * Calls off the booking.
     *
     * @param emptied what becomes of the appointment when nobody is left: called off, or held for whoever holds seats in it
     * @throws Rejected with {@link AppointmentRejection.NotCancellable} when the booking or the appointment was called off
     *     before, or has ended
     */
    Appointment cancelled(AppointmentStatus emptied) {
        if (!who.isActive()) {
            throw new Rejected(new AppointmentRejection.NotCancellable(AppointmentStatus.CANCELLED));
        }
        if (!appointment.isOpen()) {
            return appointment.cancelled();
        }
        return left(
                appointment.attendees().stream()
                        .map(each -> each.equals(who) ? who.cancelled() : each)
                        .toList(),
                emptied);
    }

    /**
     * Goes to another session of the class.
     *
     * @param emptied what becomes of this one when nobody is left: called off, or held for whoever holds seats in it
     * @throws Rejected with {@link ChangeRejection.NotChangeable} when it has ended or was called off, or the booking was
     */
    Appointment gone(AppointmentStatus emptied) {
        if (!appointment.isOpen() || !who.isActive()) {
            throw new Rejected(new ChangeRejection.NotChangeable(
                    appointment.isOpen() ? AppointmentStatus.CANCELLED : appointment.status()));
        }
        return left(appointment.everybody().without(who.booking()), emptied);
    }

    /**
     * Is agreed to, where the booking waits in a session that is agreed to already.
     *
     * @throws Rejected with {@link ChangeRejection.NotPossible} when it does not wait
     */
    Appointment approved() {
        if (appointment.status() != AppointmentStatus.CONFIRMED || !who.pending()) {
            throw new Rejected(new ChangeRejection.NotPossible(appointment.status(), AppointmentStatus.CONFIRMED));
        }
        return appointment.with(
                appointment.status(), appointment.everybody().approved(who.booking()), appointment.notes());
    }

    private Appointment left(List<Attendee> others, AppointmentStatus emptied) {
        boolean anybody = others.stream().anyMatch(Attendee::isActive);
        return appointment.with(anybody ? appointment.status() : emptied, others, appointment.notes());
    }
}
