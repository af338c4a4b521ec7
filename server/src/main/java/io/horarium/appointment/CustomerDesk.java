package io.horarium.appointment;

import io.horarium.availability.Alternative;
import io.horarium.kernel.Actor;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;

/**
 * What customers do with their own booking, by the key in its link. They may until the business says that it is too late; the
 * front desk may at any time.
 */
@Service
public class CustomerDesk {

    private static final Scope ANYBODYS = new Scope.Everybody();

    private final Turns turns;
    private final Tenants tenants;
    private final ManagedBookings bookings;
    private final ChangeDesk changeDesk;
    private final CancellationDesk cancellationDesk;
    private final Clock clock;

    CustomerDesk(
            Turns turns,
            Tenants tenants,
            ManagedBookings bookings,
            ChangeDesk changeDesk,
            CancellationDesk cancellationDesk,
            Clock clock) {
        this.turns = turns;
        this.tenants = tenants;
        this.bookings = bookings;
        this.changeDesk = changeDesk;
        this.cancellationDesk = cancellationDesk;
        this.clock = clock;
    }

    /**
     * The booking.
     *
     * @throws Rejected when the key opens nothing
     */
    public ManagedBooking get(ManageToken token) {
        ManagedBookings.Ticket ticket = bookings.open(token);
        return tenants.read(ticket.business(), () -> bookings.get(ticket));
    }

    /**
     * Calls the booking off.
     *
     * @param seen the version on which the wish is based; empty: whatever it is
     * @throws Rejected with an {@link AppointmentRejection}, or as not found
     */
    public ManagedBooking cancel(ManageToken token, Attempt attempt, String reason, OptionalLong seen) {
        ManagedBookings.Ticket ticket = bookings.open(token);
        return turns.take(ticket.business(), attempt, ManagedBooking.class, () -> {
            Instant now = clock.instant();
            ManagedBooking before = bookings.get(ticket);
            before.mustBeInTime(now);
            cancellationDesk.cancel(
                    ticket.business(), ticket.id(), ANYBODYS, new Cancellation(reason, true, seen), actor(before), now);
            return bookings.get(ticket);
        });
    }

    /**
     * Gives the booking another start that the booking page offers.
     *
     * @param staff with whom; empty: with whom it is
     * @param seen the version on which the wish is based; empty: whatever it is
     * @throws Rejected with an {@link AppointmentRejection}, or as not found
     */
    public ManagedBooking reschedule(
            ManageToken token,
            Attempt attempt,
            Instant start,
            Optional<StaffId> staff,
            String reason,
            OptionalLong seen) {
        ManagedBookings.Ticket ticket = bookings.open(token);
        AppointmentChange change =
                AppointmentChange.rescheduling(start, staff, new Waiver(false, reason), true, true, seen);
        return turns.take(
                ticket.business(),
                attempt,
                ManagedBooking.class,
                () -> {
                    Instant now = clock.instant();
                    ManagedBooking before = bookings.get(ticket);
                    before.mustBeInTime(now);
                    changeDesk.change(ticket.business(), ticket.id(), ANYBODYS, change, actor(before), now);
                    return bookings.get(ticket);
                },
                () -> changeDesk.alternatives(
                        ticket.business(), ticket.id(), ANYBODYS, change, FrontDesk.MOST_ALTERNATIVES));
    }

    /**
     * Other starts for the booking, ranked.
     *
     * @param most positive
     * @throws Rejected with an {@link AppointmentRejection}, or as not found
     */
    public List<Alternative> alternatives(ManageToken token, int most) {
        ManagedBookings.Ticket ticket = bookings.open(token);
        return tenants.read(ticket.business(), () -> {
            bookings.get(ticket).mustBeInTime(clock.instant());
            return changeDesk.alternatives(
                    ticket.business(), ticket.id(), ANYBODYS, AppointmentChange.none(true), most);
        });
    }

    private static Actor actor(ManagedBooking booking) {
        return Actor.customer(booking.customer(), booking.customerName());
    }
}
