package io.horarium.appointment;

import io.horarium.availability.Alternative;
import io.horarium.availability.AvailabilityService;
import io.horarium.availability.Bookable;
import io.horarium.availability.Judgement;
import io.horarium.availability.Wish;
import io.horarium.catalog.NamedUnit;
import io.horarium.catalog.Offering;
import io.horarium.engine.slots.Footprint;
import io.horarium.engine.slots.StaffMode;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Makes a wish out of a change of an appointment, and its new shape out of the answer.
 *
 * <p>For the maintainer: what was agreed stays agreed. Without another service the appointment keeps its length, its buffers and
 * its processing time, whatever the service says by now, and also where it is no longer to be had. It asks with one seat, because a session never joins another one.
 */
@Component
class Moves {

    private final AvailabilityService availability;

    Moves(AvailabilityService availability) {
        this.availability = availability;
    }

    /**
     * Whom the change has to lock: those who have the appointment, whoever could take it, and the customer whose limits count.
     *
     * @param found what was looked at
     */
    Claim claim(Appointment found, AppointmentChange change) {
        ServiceId wanted = change.service().orElse(found.service());
        Optional<StaffId> staff = change.staff()
                .or(() -> wanted.equals(found.service())
                        ? Optional.of(found.staff().getFirst())
                        : Optional.empty());
        return Claim.of(found).and(Claim.of(wanted, staff)).by(limited(found));
    }

    /**
     * What the change asks of the engine.
     *
     * @throws Rejected when the business has no such service, the service no such staff member, or the time has no length
     */
    Wish wish(BusinessId business, Appointment before, AppointmentChange change) {
        Offering offering = offering(business, before, change.service().orElse(before.service()));
        if (change.staff().filter(member -> !offering.isGivenBy(member)).isPresent()) {
            throw new Rejected(new NotFound("staff member"));
        }
        if (offering.policy().capacity() < before.seatsTaken()) {
            throw new Rejected(Unprocessable.of("serviceId", "has fewer seats than are taken"));
        }
        Instant start = change.start().orElse(before.time().start());
        Offering reaching = before.occurrence() == null ? offering : SeriesReach.of(offering);
        Offering asked = reaching.withPolicy(reaching.policy()
                        .withFootprint(footprint(offering, before, change, start))
                        .withCapacity(1))
                .preferring(Stream.concat(before.places().stream(), before.unitIds().stream())
                        .toList());
        Wish wish = change.onGrid()
                ? Wish.ofVisitor(asked, start, staff(offering, before, change), Optional.empty())
                : Wish.ofStaff(asked, start, staff(offering, before, change), Optional.empty());
        Wish moving = wish.moving(before.id());
        List<CustomerId> limited = limited(before);
        return limited.isEmpty() ? moving : moving.by(limited.getFirst());
    }

    /** What is agreed is moved by the rules of its service, whatever became of it; another service has to be one that is offered. */
    private Offering offering(BusinessId business, Appointment before, ServiceId wanted) {
        Optional<Offering> offering = wanted.equals(before.service())
                ? availability.findAgreed(business, wanted, before.staff())
                : availability.findOffering(business, wanted);
        return offering.orElseThrow(() -> new Rejected(new NotFound("service")));
    }

    /** The customer whose limits count when the appointment moves; where several come, it is not the wish of one of them. */
    private static List<CustomerId> limited(Appointment appointment) {
        List<Attendee> standing =
                appointment.attendees().stream().filter(Attendee::isActive).toList();
        return standing.size() == 1 ? List.of(standing.getFirst().customer().id()) : List.of();
    }

    /** Whether the engine allows it now; asks only. */
    Judgement judge(Wish wish) {
        return availability.judge(wish);
    }

    /** What the engine proposes instead, ranked. */
    List<Alternative> alternatives(Wish wish, int most) {
        return availability.alternatives(wish, most);
    }

    /**
     * Where the appointment goes when the wish is fulfilled.
     *
     * @throws Rejected when its attendees do not all find a place
     */
    Target target(BusinessId business, Appointment before, Wish wish, Bookable.Offered offered) {
        Offering offering = wish.offering();
        boolean another = !offering.service().equals(before.service());
        Footprint footprint = offering.policy().footprint();
        int capacity = another ? capacity(business, offering) : before.terms().capacity();
        Terms terms = new Terms(
                footprint.bufferBeforeMinutes(),
                footprint.bufferAfterMinutes(),
                capacity,
                another ? offering.price() : before.terms().price(),
                footprint.processing().orElse(null));
        return new Target(
                offering.service(),
                wish.start(),
                footprint,
                terms,
                offered.staff(),
                units(offering, offered.units()),
                Places.keep(offering, offered.units(), before.attendees()));
    }

    private int capacity(BusinessId business, Offering asked) {
        return availability
                .findOffering(business, asked.service())
                .map(offering -> offering.policy().capacity())
                .orElseThrow(() -> new Rejected(new NotFound("service")));
    }

    private static Footprint footprint(Offering offering, Appointment before, AppointmentChange change, Instant start) {
        Footprint usual = offering.policy().footprint();
        boolean another = !offering.service().equals(before.service());
        Footprint agreed = another
                ? usual
                : new Footprint(
                        Math.toIntExact(before.time().length().toMinutes()),
                        before.terms().bufferBeforeMinutes(),
                        before.terms().bufferAfterMinutes(),
                        Optional.ofNullable(before.terms().processing()));
        return change.end()
                .map(end -> Lengths.lasting(agreed, Lengths.minutes(start, end)))
                .orElse(agreed);
    }

    /** Who has it keeps it, as long as nothing else is said and they give the service. */
    private static Optional<StaffId> staff(Offering offering, Appointment before, AppointmentChange change) {
        if (offering.mode() == StaffMode.ALL) {
            return Optional.empty();
        }
        StaffId present = before.staff().getFirst();
        boolean stays = offering.service().equals(before.service()) || offering.isGivenBy(present);
        return change.staff().or(() -> stays ? Optional.of(present) : Optional.empty());
    }

    private static List<NamedUnit> units(Offering offering, List<UnitId> taken) {
        return offering.needs().stream()
                .flatMap(need -> need.units().stream())
                .filter(unit -> taken.contains(new UnitId(unit.id())))
                .toList();
    }
}
