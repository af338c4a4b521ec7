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
            ManagedBooking before = look(ticket);
            cancellationDesk.cancel(
                    ticket.business(),
                    ticket.id(),
                    ANYBODYS,
                    new Cancellation(reason, true, before.ofAppointment(seen)),
                    actor(before),
                    inTime(before),
                    clock.instant());
            return bookings.get(ticket);
        });
    }

    /**
     * Gives the booking another start that the booking page offers. One place of a class goes to another session; what a service has
     * to approve waits for that again.
     *
     * @param staff with whom; empty: with whom it is, for one place of a class with anybody
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
        AppointmentChange wanted = AppointmentChange.rescheduling(
                start, staff, new Waiver(false, reason), true, true, OptionalLong.empty());
        return turns.take(
                ticket.business(),
                attempt,
                ManagedBooking.class,
                () -> {
                    ManagedBooking before = look(ticket);
                    changeDesk.change(
                            ticket.business(),
                            ticket.id(),
                            ANYBODYS,
                            wanted.seen(before.ofAppointment(seen)),
                            actor(before),
                            inTime(before),
                            clock.instant());
                    return bookings.get(ticket);
                },
                () -> changeDesk.alternatives(
                        ticket.business(),
                        ticket.id(),
                        ANYBODYS,
                        wanted,
                        FrontDesk.MOST_ALTERNATIVES,
                        clock.instant()));
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
            look(ticket);
            return changeDesk.alternatives(
                    ticket.business(), ticket.id(), ANYBODYS, AppointmentChange.none(true), most, clock.instant());
        });
    }

    /** Refuses at once what comes too late; what counts is what the locked appointment says. */
    private ManagedBooking look(ManagedBookings.Ticket ticket) {
        ManagedBooking booking = bookings.get(ticket);
        booking.mustBeInTime(booking.time().start(), clock.instant());
        return booking;
    }

    private Proviso inTime(ManagedBooking booking) {
        return locked -> booking.mustBeInTime(locked.time().start(), clock.instant());
    }

    private static Actor actor(ManagedBooking booking) {
        return Actor.customer(booking.customer(), booking.customerName());
    }
}
