package io.horarium.appointment;

import io.horarium.availability.AvailabilityService;
import io.horarium.availability.Bookable;
import io.horarium.availability.Wish;
import io.horarium.catalog.Offering;
import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Lets one attendee of a class go to another session, which is there or is opened for them; the others stay.
 *
 * <p>For the maintainer: both sessions change their seats, so the staff of both are locked, in the one order of all locks, before the
 * engine is asked. Two who change places then wait for each other at the first row and not in a circle. With nobody left, and no seat
 * held, a session is called off, and its own time may be what the attendee takes; so it is left before the other one is taken.
 */
@Component
class Transfers {

    private final AvailabilityService availability;
    private final Files files;
    private final ExpiredHolds expiredHolds;
    private final Seating seating;
    private final History history;

    Transfers(
            AvailabilityService availability,
            Files files,
            ExpiredHolds expiredHolds,
            Seating seating,
            History history) {
        this.availability = availability;
        this.files = files;
        this.expiredHolds = expiredHolds;
        this.seating = seating;
        this.history = history;
    }

    /** Whether the change is the wish of one attendee of a class. */
    static boolean concerns(Appointment found, CancellableId id, AppointmentChange change) {
        return change.rescheduling()
                && found.terms().isClass()
                && found.find(new BookingId(id.value())).isPresent();
    }

    /**
     * What the change asks of the engine: a seat at that start, with the wanted staff member or else with anybody.
     *
     * @throws Rejected when the booking was called off, or the staff member does not give the class
     */
    Wish wish(BusinessId business, Appointment session, CancellableId id, AppointmentChange change, Instant now) {
        Attendee who = attendee(session, id);
        Offering offering = availability
                .findAgreed(business, session.service(), session.staff())
                .orElseThrow(() -> new Rejected(new NotFound("service")));
        if (change.staff().filter(member -> !offering.isGivenBy(member)).isPresent()) {
            throw new Rejected(new NotFound("staff member"));
        }
        Instant start = change.start().orElse(session.time().start());
        Wish wish = change.onGrid()
                ? Wish.ofVisitor(offering, start, change.staff(), Optional.empty())
                : Wish.ofStaff(offering, start, change.staff(), Optional.empty());
        Wish theirs = wish.by(who.customer().id()).seating(who.seats()).leaving(session.id());
        boolean ends = session.standing().size() == 1 && !seating.isKept(business, session, now);
        return ends ? theirs.moving(session.id()) : theirs;
    }

    /**
     * Gives the attendee another session.
     *
     * @param found the session as it was looked at
     * @return the session that they are in now
     * @throws Rejected when either session forbids it, or the start is not to be had
     */
    Appointment make(
            BusinessId business,
            Appointment found,
            CancellableId id,
            Scope scope,
            AppointmentChange change,
            Actor actor,
            Proviso proviso,
            Instant now) {
        Claim claim = Claim.of(found)
                .and(Claim.of(found.service(), change.staff()))
                .by(Set.of(attendee(found, id).customer().id()));
        Files.Taken taken = files.take(business, found, scope, claim);
        Appointment before = taken.appointment();
        change.seen().ifPresent(before::mustBe);
        proviso.mustHold(before);
        Attendee who = attendee(before, id);
        Appointment left = before.of(who.booking()).gone(seating.emptied(business, before, now));
        Wish wish = wish(business, before, id, change, now);
        taken.locked().mustHold(wish);
        expiredHolds.end(business, wish.start(), taken.locked(), now);
        Bookable answer = availability.judge(wish).answer(change.waiver().granted());
        return switch (answer) {
            case Bookable.Refused refused -> throw new Rejected(AppointmentRejection.of(refused.reason(), List.of()));
            case Bookable.Offered offered -> {
                if (!scope.covers(offered.staff())) {
                    throw new Rejected(new ChangeRejection.OtherColumn());
                }
                boolean asks =
                        actor.kind() == Actor.Kind.CUSTOMER && wish.offering().needsApproval();
                seating.leave(business, left, now);
                Appointment there = seating.take(
                        business,
                        wish.offering(),
                        offered,
                        before,
                        who,
                        asks ? AppointmentStatus.PENDING : AppointmentStatus.CONFIRMED,
                        now);
                history.transferred(business, before, left, there, who.booking(), actor, change, now);
                yield there;
            }
        };
    }

    private static Attendee attendee(Appointment session, CancellableId id) {
        return session.find(new BookingId(id.value()))
                .filter(Attendee::isActive)
                .orElseThrow(() -> new Rejected(new ChangeRejection.NotChangeable(AppointmentStatus.CANCELLED)));
    }
}
