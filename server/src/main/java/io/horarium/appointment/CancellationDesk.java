package io.horarium.appointment;

import io.horarium.kernel.Actor;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Calls off appointments and single bookings, inside the transaction of the caller. */
@Component
class CancellationDesk {

    private final Appointments appointments;
    private final AppointmentRows rows;
    private final Occupancies occupancies;
    private final Bookings bookings;
    private final History history;

    CancellationDesk(
            Appointments appointments,
            AppointmentRows rows,
            Occupancies occupancies,
            Bookings bookings,
            History history) {
        this.appointments = appointments;
        this.rows = rows;
        this.occupancies = occupancies;
        this.bookings = bookings;
        this.history = history;
    }

    /**
     * Calls off an appointment, or one booking of it.
     *
     * @param id of either
     * @param scope whose appointments may be called off
     * @throws Rejected when there is none, when it is given by others, when it has ended or changed meanwhile
     */
    Appointment cancel(
            BusinessId business, CancellableId id, Scope scope, Cancellation wish, Actor actor, Instant now) {
        Appointment before = locked(business, id, scope);
        wish.seen().ifPresent(before::mustBe);
        BookingId booking = new BookingId(id.value());
        Appointment after = before.find(booking).isPresent() ? before.without(booking) : before.cancelled();
        appointments.update(business, after, now);
        List<BookingId> leaving = before.standing().stream()
                .filter(each -> !after.standing().contains(each))
                .toList();
        bookings.cancel(business, leaving, now);
        if (after.status() == AppointmentStatus.CANCELLED) {
            occupancies.release(business, after.id());
        }
        history.cancelled(business, before, after, leaving, actor, wish, now);
        return after;
    }

    private Appointment locked(BusinessId business, CancellableId id, Scope scope) {
        AppointmentId appointment = appointments.find(business, id).orElseThrow(CancellationDesk::unknown);
        Appointment found = read(business, appointment);
        if (!scope.covers(found.staff())) {
            throw unknown();
        }
        occupancies.lock(business, found.staff(), found.unitIds());
        long version = appointments.lock(business, appointment);
        return version == found.version() ? found : read(business, appointment);
    }

    private Appointment read(BusinessId business, AppointmentId appointment) {
        return rows.read(business, List.of(appointment)).getFirst();
    }

    private static Rejected unknown() {
        return new Rejected(new NotFound("appointment"));
    }
}
