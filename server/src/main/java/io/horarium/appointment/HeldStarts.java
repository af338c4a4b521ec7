package io.horarium.appointment;

import io.horarium.availability.AvailabilityService;
import io.horarium.availability.Bookable;
import io.horarium.availability.Wish;
import io.horarium.catalog.Offering;
import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Books what is held, inside the transaction of the caller. */
@Component
class HeldStarts {

    private final Holds holds;
    private final Appointments appointments;
    private final AvailabilityService availability;
    private final Ledger ledger;
    private final HoldEnds ends;

    HeldStarts(Holds holds, Appointments appointments, AvailabilityService availability, Ledger ledger, HoldEnds ends) {
        this.holds = holds;
        this.appointments = appointments;
        this.availability = availability;
        this.ledger = ledger;
        this.ends = ends;
    }

    /**
     * The hold that the order names, to look at; empty when it names none, or one that nobody knows any more.
     *
     * @throws Rejected when the order wants something else than what is held
     */
    Optional<Hold> find(BusinessId business, BookingOrder order) {
        Optional<Hold> hold = order.hold().flatMap(id -> holds.find(business, id));
        hold.ifPresent(known -> {
            boolean same = known.service().equals(order.service())
                    && known.start().equals(order.start())
                    && order.staff()
                            .filter(member -> !known.staff().contains(member))
                            .isEmpty()
                    && order.unit()
                            .filter(unit -> !known.unit().equals(Optional.of(unit)))
                            .isEmpty()
                    && order.seats().orElse(known.seats()) == known.seats();
            if (!same) {
                throw new Rejected(Unprocessable.of(
                        "holdId", "keeps another time, service, staff member, unit or number of seats"));
            }
        });
        return hold;
    }

    /** Says that whoever had the hold has their booking all the same, though it was over or gave way to another unit. */
    void tellBookedAfterwards(BusinessId business, Hold hold, Booked booked) {
        ends.tellTaken(business, hold, booked);
    }

    /**
     * Makes what is held a booking: the same appointment, staff and units. Limits count only now that the customer is known; what
     * else was offered when the hold began stays promised. Expects that the staff and the units are locked.
     *
     * @return empty when the hold is over; then it is as if there had been none
     * @throws Rejected when it was booked before, or something new stands in the way
     */
    Optional<Booked> take(
            BusinessId business, Hold known, Wish wish, BookingOrder order, CustomerId customer, Instant now) {
        appointments.lock(business, known.appointment());
        Hold hold = holds.find(business, known.id()).orElse(known);
        if (hold.state() == Hold.State.TAKEN) {
            throw new Rejected(new HoldRejection.HoldUsed());
        }
        if (!hold.isRunningAt(now)) {
            return Optional.empty();
        }
        Offering offering = wish.offering();
        Wish own = Wish.ofVisitor(
                        offering.preferring(hold.units()),
                        hold.start(),
                        Optional.of(hold.staff().getFirst()),
                        hold.unit())
                .by(customer)
                .seating(hold.seats())
                .holding(hold.id());
        return switch (availability.check(own)) {
            case Bookable.Refused refused -> throw new Rejected(AppointmentRejection.of(refused.reason(), List.of()));
            case Bookable.Offered offered -> {
                if (!hold.isClass() && !new HashSet<UnitId>(offered.units()).equals(new HashSet<>(hold.units()))) {
                    // a unit of it is down by now, and there is another one
                    ends.end(business, hold, Hold.State.EXPIRED, Actor.SYSTEM, now);
                    yield Optional.empty();
                }
                Booked booked = hold.isClass()
                        ? ledger.join(business, offering, hold, order, customer, now)
                        : ledger.agree(business, offering, hold, order, customer, now);
                holds.end(business, hold.id(), Hold.State.TAKEN);
                ends.tellTaken(business, hold, booked);
                yield Optional.of(booked);
            }
        };
    }
}
