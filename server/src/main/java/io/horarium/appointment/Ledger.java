package io.horarium.appointment;

import io.horarium.availability.Bookable;
import io.horarium.catalog.NamedUnit;
import io.horarium.catalog.Offering;
import io.horarium.engine.slots.Reason;
import io.horarium.kernel.Actor;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.Ids;
import io.horarium.platform.Rejected;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what was agreed, inside the transaction of the caller. */
@Component
class Ledger {

    private final SecureRandom random = new SecureRandom();
    private final Appointments appointments;
    private final AppointmentRows rows;
    private final Bookings bookings;
    private final History history;
    private final Holds holds;
    private final Ids ids;

    Ledger(Appointments appointments, AppointmentRows rows, Bookings bookings, History history, Holds holds, Ids ids) {
        this.appointments = appointments;
        this.rows = rows;
        this.bookings = bookings;
        this.history = history;
        this.holds = holds;
        this.ids = ids;
    }

    /** Opens an appointment with its first attendee. */
    Booked open(
            BusinessId business,
            Offering offering,
            Bookable.Offered offered,
            BookingOrder order,
            CustomerId customer,
            Instant now) {
        Agreement agreement = agreement(offering, offered, order);
        NamedUnit place =
                Places.give(offering, offered.units(), Set.of(), order.unit()).orElse(null);
        Booked booked = new Booked(
                agreement.id(),
                new BookingId(ids.next()),
                agreement.reference(),
                agreement.status(),
                agreement.service(),
                agreement.staff(),
                agreement.time(),
                place,
                agreement.terms().price(),
                ManageToken.draw(random));
        appointments.add(business, agreement, order.seatsTaken(), now);
        enter(business, booked, false, false, order, customer, order.seatsTaken(), now);
        return booked;
    }

    /** Makes a held appointment the agreed one, with the staff and the units that it has. */
    Booked agree(
            BusinessId business, Offering offering, Hold hold, BookingOrder order, CustomerId customer, Instant now) {
        appointments.agree(business, hold.appointment(), status(offering, order), hold.seats(), now);
        Appointment agreed = get(business, hold.appointment());
        NamedUnit place = Places.give(
                        offering, agreed.unitIds(), Set.of(), hold.unit().or(order::unit))
                .orElse(null);
        Booked booked = booked(agreed, agreed.status(), place);
        enter(business, booked, false, false, order, customer, hold.seats(), now);
        return booked;
    }

    /**
     * Takes a seat of a class. The staff of the session is locked, so what the engine said of it is still true; the seats are
     * counted once more by the statement that takes one. Where the service needs approval, a visitor's seat waits for it also in a
     * session that is agreed to already.
     */
    Booked join(
            BusinessId business,
            Offering offering,
            AppointmentId id,
            BookingOrder order,
            CustomerId customer,
            Instant now) {
        return join(business, offering, id, order, customer, Optional.empty(), now);
    }

    /** Takes the seats of a class that are held. */
    Booked join(
            BusinessId business, Offering offering, Hold hold, BookingOrder order, CustomerId customer, Instant now) {
        return join(business, offering, hold.appointment(), order, customer, Optional.of(hold), now);
    }

    private Booked join(
            BusinessId business,
            Offering offering,
            AppointmentId id,
            BookingOrder order,
            CustomerId customer,
            Optional<Hold> own,
            Instant now) {
        int seats = own.map(Hold::seats).orElseGet(order::seatsTaken);
        if (!appointments.takeSeats(business, id, seats, status(offering, order), own.map(Hold::id), now)) {
            throw new Rejected(AppointmentRejection.of(Reason.FULL, List.of()));
        }
        Appointment session = get(business, id);
        if (!session.time().start().equals(order.start())) {
            throw new IllegalStateException("session " + id + " begins at another moment than " + order.start());
        }
        boolean pending =
                status(offering, order) == AppointmentStatus.PENDING && session.status() == AppointmentStatus.CONFIRMED;
        Optional<UnitId> wanted = own.flatMap(Hold::unit).or(order::unit);
        NamedUnit place = Places.give(offering, session.unitIds(), taken(business, offering, session, own, now), wanted)
                .orElse(null);
        Booked booked = booked(session, pending ? AppointmentStatus.PENDING : session.status(), place);
        enter(business, booked, !session.standing().isEmpty(), pending, order, customer, seats, now);
        return booked;
    }

    private Booked booked(Appointment appointment, AppointmentStatus status, @Nullable NamedUnit place) {
        return new Booked(
                appointment.id(),
                new BookingId(ids.next()),
                appointment.reference(),
                status,
                appointment.service(),
                appointment.staff(),
                appointment.time(),
                place,
                appointment.terms().price(),
                ManageToken.draw(random));
    }

    /** The places of attendees, and those that are held for others. */
    private Set<UnitId> taken(
            BusinessId business, Offering offering, Appointment session, Optional<Hold> own, Instant now) {
        Set<UnitId> taken = new HashSet<>(session.places());
        if (offering.letsChooseUnit()) {
            taken.addAll(holds.places(business, session.id(), own.map(Hold::id), now));
        }
        return taken;
    }

    /** What stands in the book. */
    Appointment get(BusinessId business, AppointmentId id) {
        return rows.read(business, List.of(id)).getFirst();
    }

    /** The places of a session that are still to be had. */
    List<NamedUnit> freePlaces(BusinessId business, Offering offering, AppointmentId id, Instant now) {
        Appointment session = get(business, id);
        return Places.free(offering, session.unitIds(), taken(business, offering, session, Optional.empty(), now));
    }

    private Agreement agreement(Offering offering, Bookable.Offered offered, BookingOrder order) {
        return Agreement.of(
                new AppointmentId(ids.next()),
                Reference.draw(random),
                offering,
                offered,
                status(offering, order),
                order.source(),
                order.placed() instanceof BookingOrder.ByStaff ? order.notes() : "",
                null);
    }

    /** Whoever of the business makes it agrees to it. */
    private static AppointmentStatus status(Offering offering, BookingOrder order) {
        return switch (order.placed()) {
            case BookingOrder.ByVisitor visitor when offering.needsApproval() -> AppointmentStatus.PENDING;
            case BookingOrder.ByVisitor visitor -> AppointmentStatus.CONFIRMED;
            case BookingOrder.ByStaff staff -> AppointmentStatus.CONFIRMED;
        };
    }

    private void enter(
            BusinessId business,
            Booked booked,
            boolean joined,
            boolean pending,
            BookingOrder order,
            CustomerId customer,
            int seats,
            Instant now) {
        boolean ofAppointment = order.placed() instanceof BookingOrder.ByStaff && !joined;
        String notes = ofAppointment ? "" : order.notes();
        if (!bookings.add(business, booked, pending, customer, seats, order.customer(), notes, now)) {
            throw new Rejected(new AppointmentRejection.AlreadyBooked());
        }
        switch (order.placed()) {
            case BookingOrder.ByVisitor visitor ->
                history.booked(
                        business,
                        booked,
                        joined,
                        Actor.customer(customer, order.customer().name()),
                        Waiver.NONE,
                        now);
            case BookingOrder.ByStaff(var actor, var waiver, var end, var returning) ->
                history.booked(business, booked, joined, actor, waiver, now);
        }
    }
}
