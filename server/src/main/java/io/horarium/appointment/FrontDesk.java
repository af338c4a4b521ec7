package io.horarium.appointment;

import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** What the staff do with appointments, each in one transaction with its history. */
@Service
public class FrontDesk {

    private static final int MOST_ALTERNATIVES = 6;

    private final Turns turns;
    private final Tenants tenants;
    private final BookingDesk bookingDesk;
    private final ChangeDesk changeDesk;
    private final StatusDesk statusDesk;
    private final Clock clock;

    FrontDesk(
            Turns turns,
            Tenants tenants,
            BookingDesk bookingDesk,
            ChangeDesk changeDesk,
            StatusDesk statusDesk,
            Clock clock) {
        this.turns = turns;
        this.tenants = tenants;
        this.bookingDesk = bookingDesk;
        this.changeDesk = changeDesk;
        this.statusDesk = statusDesk;
        this.clock = clock;
    }

    /**
     * Books for a customer.
     *
     * @param scope to whom an appointment may be given
     * @return the appointment that was made, or of which a seat was taken
     * @throws Rejected with an {@link AppointmentRejection}, or as not found
     */
    public Appointment create(BusinessId business, Attempt attempt, BookingOrder order, Scope scope) {
        return turns.take(
                business,
                attempt,
                Appointment.class,
                () -> {
                    Appointment made = bookingDesk.get(business, bookingDesk.book(business, order, clock.instant()));
                    if (!scope.covers(made.staff())) {
                        throw new Rejected(new AppointmentRejection.OtherColumn());
                    }
                    return made;
                },
                () -> bookingDesk.alternatives(business, order));
    }

    /**
     * Moves, lengthens, reassigns or notes.
     *
     * @param id of an appointment or of a booking
     * @param scope whose appointments may be changed, and to whom they may be given
     * @return the appointment as it is now
     * @throws Rejected with an {@link AppointmentRejection}, or as not found
     */
    public Appointment change(
            BusinessId business,
            Attempt attempt,
            CancellableId id,
            Scope scope,
            AppointmentChange change,
            Actor actor) {
        return turns.take(
                business,
                attempt,
                Appointment.class,
                () -> changeDesk.change(business, id, scope, change, actor, clock.instant()),
                () -> changeDesk.alternatives(business, id, scope, change, MOST_ALTERNATIVES));
    }

    /**
     * Lets it go on in its life.
     *
     * @param scope whose appointments may be changed
     * @param wish the reason, the version that was seen, and whether the customers are told
     * @return the appointment as it is now
     * @throws Rejected with an {@link AppointmentRejection}, or as not found
     */
    public Appointment become(
            BusinessId business,
            Attempt attempt,
            CancellableId id,
            Scope scope,
            AppointmentStatus next,
            Cancellation wish,
            Actor actor) {
        return turns.take(
                business,
                attempt,
                Appointment.class,
                () -> statusDesk.become(business, id, scope, next, wish, actor, clock.instant()));
    }
}
