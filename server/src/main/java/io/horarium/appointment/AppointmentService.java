package io.horarium.appointment;

import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Rejected;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Makes and calls off appointments, each in one transaction with its history and its answer to a repeated request. */
@Service
public class AppointmentService {

    private final Turns turns;
    private final BookingDesk bookingDesk;
    private final CancellationDesk cancellationDesk;
    private final Clock clock;

    AppointmentService(Turns turns, BookingDesk bookingDesk, CancellationDesk cancellationDesk, Clock clock) {
        this.turns = turns;
        this.bookingDesk = bookingDesk;
        this.cancellationDesk = cancellationDesk;
        this.clock = clock;
    }

    /**
     * Books.
     *
     * @throws Rejected with an {@link AppointmentRejection}, or as not found when the business has no such service, or the
     *     service no such staff member or unit
     */
    public Booked book(BusinessId business, Attempt attempt, BookingOrder order) {
        return turns.take(
                business,
                attempt,
                Booked.class,
                () -> bookingDesk.book(business, order, clock.instant()),
                () -> bookingDesk.alternatives(business, order));
    }

    /**
     * Calls off an appointment, or one booking of it; with its last booking an appointment is called off.
     *
     * @param id of an appointment or of a booking
     * @param scope whose appointments may be called off
     * @return the appointment as it is now
     * @throws Rejected with an {@link AppointmentRejection}, or as not found
     */
    public Appointment cancel(
            BusinessId business, Attempt attempt, CancellableId id, Scope scope, Cancellation wish, Actor actor) {
        return turns.take(
                business,
                attempt,
                Appointment.class,
                () -> cancellationDesk.cancel(business, id, scope, wish, actor, Proviso.NONE, clock.instant()));
    }
}
