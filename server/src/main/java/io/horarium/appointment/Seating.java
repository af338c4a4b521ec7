package io.horarium.appointment;

import io.horarium.availability.Bookable;
import io.horarium.catalog.NamedUnit;
import io.horarium.catalog.Offering;
import io.horarium.engine.slots.Reason;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.Ids;
import io.horarium.platform.Rejected;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gives up a seat of a class and takes another one, inside a transaction that holds the staff of both sessions. */
@Component
class Seating {

    private final SecureRandom random = new SecureRandom();
    private final Appointments appointments;
    private final AppointmentRows rows;
    private final Bookings bookings;
    private final Occupancies occupancies;
    private final Holds holds;
    private final Ids ids;

    Seating(
            Appointments appointments,
            AppointmentRows rows,
            Bookings bookings,
            Occupancies occupancies,
            Holds holds,
            Ids ids) {
        this.appointments = appointments;
        this.rows = rows;
        this.bookings = bookings;
        this.occupancies = occupancies;
        this.holds = holds;
        this.ids = ids;
    }

    /** What becomes of an appointment whose last attendee leaves: whoever holds seats in it keeps it. */
    AppointmentStatus emptied(BusinessId business, Appointment before, Instant now) {
        return before.standing().size() == 1 && isKept(business, before, now)
                ? AppointmentStatus.HELD
                : AppointmentStatus.CANCELLED;
    }

    /** Whether a session stands for whoever holds seats in it, though nobody is left who booked one. */
    boolean isKept(BusinessId business, Appointment session, Instant now) {
        return session.terms().isClass()
                && holds.lastOf(business, session.id(), now).isPresent();
    }

    /** Writes down an appointment that somebody has left; one without anybody frees its staff and units. */
    void leave(BusinessId business, Appointment after, Instant now) {
        appointments.update(business, after, now);
        if (after.status() == AppointmentStatus.CANCELLED) {
            occupancies.release(business, after.id());
        }
    }

    /**
     * Takes the seat that was offered, with the same place where it is free; the key of the booking goes with it.
     *
     * @param from the session that the attendee was in
     * @param status of a session that is opened for them; PENDING: their seat waits also in one that is agreed to
     * @return the session that they are in now
     * @throws Rejected when it has no seat left, or the customer is in it already
     */
    Appointment take(
            BusinessId business,
            Offering offering,
            Bookable.Offered offered,
            Appointment from,
            Attendee who,
            AppointmentStatus status,
            Instant now) {
        AppointmentId id = offered.joins()
                .map(session -> join(business, session, offered.start(), who, status, now))
                .orElseGet(() -> open(business, offering, offered, from, who, status, now));
        Appointment session = read(business, id);
        boolean pending = status == AppointmentStatus.PENDING && session.status() == AppointmentStatus.CONFIRMED;
        bookings.move(
                business,
                who.booking(),
                from,
                id,
                place(business, offering, session, who, now).orElse(null),
                pending);
        return read(business, id);
    }

    private AppointmentId join(
            BusinessId business, AppointmentId id, Instant start, Attendee who, AppointmentStatus status, Instant now) {
        if (!appointments.takeSeats(business, id, who.seats(), status, Optional.empty(), now)) {
            throw new Rejected(AppointmentRejection.of(Reason.FULL, List.of()));
        }
        Appointment session = read(business, id);
        if (!session.time().start().equals(start)) {
            throw new IllegalStateException("session " + id + " begins at another moment than " + start);
        }
        if (session.attendees().stream()
                .anyMatch(each -> each.isActive()
                        && each.customer().id().equals(who.customer().id()))) {
            throw new Rejected(new AppointmentRejection.AlreadyBooked());
        }
        return id;
    }

    private AppointmentId open(
            BusinessId business,
            Offering offering,
            Bookable.Offered offered,
            Appointment from,
            Attendee who,
            AppointmentStatus status,
            Instant now) {
        Agreement agreement = Agreement.of(
                new AppointmentId(ids.next()),
                Reference.draw(random),
                offering,
                offered,
                status,
                from.source(),
                "",
                null);
        appointments.add(business, agreement, who.seats(), now);
        return agreement.id();
    }

    /** Places are taken by their index, so one that was free under the locks cannot be lost; one that is held for others is not free. */
    private Optional<NamedUnit> place(
            BusinessId business, Offering offering, Appointment session, Attendee who, Instant now) {
        Set<UnitId> taken = new HashSet<>(session.places());
        if (offering.letsChooseUnit()) {
            taken.addAll(holds.places(business, session.id(), Optional.empty(), now));
        }
        Optional<UnitId> present = Optional.ofNullable(who.unit())
                .map(unit -> new UnitId(unit.id()))
                .filter(unit -> session.unitIds().contains(unit) && !taken.contains(unit));
        return Places.give(offering, session.unitIds(), taken, present);
    }

    private Appointment read(BusinessId business, AppointmentId id) {
        return rows.read(business, List.of(id)).getFirst();
    }
}
