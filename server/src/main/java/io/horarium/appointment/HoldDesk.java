package io.horarium.appointment;

import io.horarium.availability.Alternative;
import io.horarium.availability.AvailabilityService;
import io.horarium.availability.Bookable;
import io.horarium.availability.HoldId;
import io.horarium.availability.Wish;
import io.horarium.catalog.Offering;
import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps starts for people, inside the transaction of the caller: lock, ask the engine, write, as booking does. What is kept is
 * booked by an order that names the hold ({@link BookingOrder#holding}).
 */
@Component
public class HoldDesk {

    private final Occupancies occupancies;
    private final ExpiredHolds expiredHolds;
    private final AvailabilityService availability;
    private final HoldLedger ledger;
    private final HoldEnds ends;
    private final HoldTerms terms;

    HoldDesk(
            Occupancies occupancies,
            ExpiredHolds expiredHolds,
            AvailabilityService availability,
            HoldLedger ledger,
            HoldEnds ends,
            HoldTerms terms) {
        this.occupancies = occupancies;
        this.expiredHolds = expiredHolds;
        this.availability = availability;
        this.ledger = ledger;
        this.ends = ends;
        this.terms = terms;
    }

    /**
     * Keeps a start.
     *
     * @throws Rejected when it cannot be booked; its alternatives have to be looked for in another transaction
     */
    public PlacedHold place(BusinessId business, HoldOrder order, Instant now) {
        Optional<Hold> replaced = order.replaces().flatMap(id -> ends.find(business, id));
        HolderKeys keys = terms.admit(business, order.keeper(), replaced, now);
        Locked locked = lock(business, order, replaced);
        Wish wish = wish(business, order);
        locked.mustHold(wish);
        expiredHolds.end(business, order.start(), locked, now);
        replaced.ifPresent(hold -> ends.end(business, hold, Hold.State.RELEASED, visitor(), now));
        Instant until = now.plus(terms.length(business, order.keeper()));
        PlacedHold placed = switch (availability.check(wish)) {
            case Bookable.Refused refused -> throw new Rejected(AppointmentRejection.of(refused.reason(), List.of()));
            case Bookable.Offered offered ->
                offered.joins()
                        .map(session -> ledger.join(business, wish.offering(), session, order, keys, until, now))
                        .orElseGet(() -> ledger.open(business, wish.offering(), offered, order, keys, until, now));
        };
        terms.promiseEnd(business, placed);
        return placed;
    }

    /**
     * Gives back what is kept; one that was booked, given back or has run out stays as it is.
     *
     * @throws Rejected when there never was one
     */
    public void release(BusinessId business, HoldId id, Actor actor, Instant now) {
        Hold hold = ends.find(business, id).orElseThrow(() -> new Rejected(new NotFound("hold")));
        occupancies.lock(business, Claim.of(hold.staff(), hold.units()));
        ends.end(business, hold, Hold.State.RELEASED, actor, now);
    }

    /**
     * Locks whoever and whatever holds take, and customers, in the one order of all locks: for a change that ends them and writes
     * something else before.
     *
     * @param holds unknown ones are left out
     */
    public void lock(BusinessId business, Collection<HoldId> holds, Collection<CustomerId> customers) {
        Claim nobody = Claim.of(List.of(), List.of());
        Claim claim = holds.stream()
                .flatMap(id -> ends.find(business, id).stream())
                .map(hold -> Claim.of(hold.staff(), hold.units()))
                .reduce(nobody, Claim::and);
        occupancies.lock(business, claim.by(customers));
    }

    /** Whoever holds something and has not said who they are. */
    static Actor visitor() {
        return new Actor(Actor.Kind.CUSTOMER, null, "Visitor");
    }

    /** What to propose when the start is gone, ranked. */
    List<Alternative> alternatives(BusinessId business, HoldOrder order) {
        return availability.alternatives(wish(business, order));
    }

    private Locked lock(BusinessId business, HoldOrder order, Optional<Hold> replaced) {
        Claim claim = Claim.of(order.service(), order.staff())
                .by(customer(order).map(List::of).orElse(List.of()));
        return occupancies.lock(
                business,
                replaced.map(hold -> claim.and(Claim.of(hold.staff(), hold.units())))
                        .orElse(claim));
    }

    private Wish wish(BusinessId business, HoldOrder order) {
        Offering offering = availability
                .findOffering(business, order.service())
                .orElseThrow(() -> new Rejected(new NotFound("service")));
        if (order.staff().filter(member -> !offering.isGivenBy(member)).isPresent()) {
            throw new Rejected(new NotFound("staff member"));
        }
        if (order.unit().filter(unit -> !Places.isAmong(offering, unit)).isPresent()) {
            throw new Rejected(new NotFound("unit"));
        }
        offering.mustSeat(order.seats());
        Wish wish = Wish.ofVisitor(offering, order.start(), order.staff(), order.unit())
                .seating(order.seats());
        return customer(order).map(wish::by).orElse(wish);
    }

    private static Optional<CustomerId> customer(HoldOrder order) {
        return switch (order.keeper()) {
            case HoldOrder.ByVisitor visitor -> Optional.empty();
            case HoldOrder.ForCustomer(var known, var length) -> Optional.of(known);
        };
    }
}
