package io.horarium.appointment;

import io.horarium.availability.Alternative;
import io.horarium.availability.Judgement;
import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What the staff do with appointments, each in one transaction with its history. */
@Service
public class FrontDesk {

    static final int MOST_ALTERNATIVES = 6;

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
                        throw new Rejected(new ChangeRejection.OtherColumn());
                    }
                    return made;
                },
                () -> bookingDesk.alternatives(business, order));
    }

    /**
     * Moves, lengthens, reassigns or notes; gives one attendee of a class another session.
     *
     * @param id of an appointment or of a booking
     * @param scope whose appointments may be changed, and to whom they may be given
     * @return the appointment as it is now, or the session that the attendee is in now
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
                () -> changeDesk.change(business, id, scope, change, actor, Proviso.NONE, clock.instant()),
                () -> changeDesk.alternatives(business, id, scope, change, MOST_ALTERNATIVES, clock.instant()));
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

    /**
     * Whether an appointment could be changed so; nothing is locked or written.
     *
     * @param id of an appointment or of a booking
     * @param scope whose appointments may be asked about
     * @throws Rejected with an {@link AppointmentRejection}, or as not found
     */
    public Judgement check(BusinessId business, CancellableId id, Scope scope, AppointmentChange change) {
        change.staff().ifPresent(member -> mustCover(scope, member));
        return tenants.read(business, () -> changeDesk.judge(business, id, scope, change, clock.instant()));
    }

    /**
     * Whether something new could be booked; nothing is locked or written.
     *
     * @param staff with whom; empty: with anybody who is free
     * @param end empty: after the duration of the service
     * @param scope to whom it may be given
     * @throws Rejected with an {@link AppointmentRejection}, or as not found
     */
    public Judgement check(
            BusinessId business,
            ServiceId service,
            Optional<StaffId> staff,
            Instant start,
            Optional<Instant> end,
            Scope scope) {
        staff.ifPresent(member -> mustCover(scope, member));
        return tenants.read(business, () -> bookingDesk.judge(business, service, staff, start, end));
    }

    /**
     * Other starts for an appointment, ranked, never the present one.
     *
     * @param id of an appointment or of a booking
     * @param scope whose appointments may be asked about
     * @param most positive
     * @throws Rejected with an {@link AppointmentRejection}, or as not found
     */
    public List<Alternative> alternatives(BusinessId business, CancellableId id, Scope scope, int most) {
        return tenants.read(
                business,
                () -> changeDesk.alternatives(
                        business, id, scope, AppointmentChange.none(false), most, clock.instant()));
    }

    private static void mustCover(Scope scope, StaffId member) {
        if (!scope.covers(List.of(member))) {
            throw new Rejected(new ChangeRejection.OtherColumn());
        }
    }
}
