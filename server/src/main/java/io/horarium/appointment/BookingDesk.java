package io.horarium.appointment;

import io.horarium.availability.Alternative;
import io.horarium.availability.AvailabilityService;
import io.horarium.availability.Bookable;
import io.horarium.availability.Judgement;
import io.horarium.availability.Wish;
import io.horarium.catalog.NamedUnit;
import io.horarium.catalog.Offering;
import io.horarium.engine.slots.Reason;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Makes one booking inside the transaction of the caller: lock, ask the engine, write.
 *
 * <p>For the maintainer: whoever could take the wish is locked before the rules of the service are read and the engine is asked, so
 * its answer stays true until the commit, and nothing is booked of what was taken off the shelf while the transaction waited. With "anybody" that is everybody who gives the service: racers for ten free people stand in one queue, and each gets the
 * next one who is free. The customer is recognised before the engine is asked because limits of a customer count, and after the
 * staff is locked because every transaction takes its locks in the same order.
 */
@Component
class BookingDesk {

    private final Occupancies occupancies;
    private final ExpiredHolds expiredHolds;
    private final Customers customers;
    private final AvailabilityService availability;
    private final Ledger ledger;
    private final HeldStarts heldStarts;

    BookingDesk(
            Occupancies occupancies,
            ExpiredHolds expiredHolds,
            Customers customers,
            AvailabilityService availability,
            Ledger ledger,
            HeldStarts heldStarts) {
        this.occupancies = occupancies;
        this.expiredHolds = expiredHolds;
        this.customers = customers;
        this.availability = availability;
        this.ledger = ledger;
        this.heldStarts = heldStarts;
    }

    /**
     * Fulfils a wish.
     *
     * @throws Rejected when the start cannot be booked; its alternatives have to be looked for in another transaction
     */
    Booked book(BusinessId business, BookingOrder asked, Instant now) {
        Optional<Hold> held = heldStarts.find(business, asked);
        BookingOrder order = seated(asked, held);
        Claim claim = Claim.of(order.service(), order.staff());
        Locked locked = occupancies.lock(
                business,
                held.map(hold -> claim.and(Claim.of(hold.staff(), hold.units())))
                        .orElse(claim));
        Wish wish = wish(business, order);
        locked.mustHold(wish);
        expiredHolds.end(business, order.start(), locked, now);
        CustomerId customer = customers.recognise(business, order.customer(), now);
        return held.flatMap(hold -> heldStarts.take(business, hold, wish, order, customer, now))
                .orElseGet(() -> {
                    Booked booked = fulfil(business, wish, order, customer, now);
                    held.ifPresent(hold -> heldStarts.tellBookedAfterwards(business, hold, booked));
                    return booked;
                });
    }

    /** Books what nothing is held for; what was held was promised, whatever became of the page. */
    private Booked fulfil(BusinessId business, Wish wish, BookingOrder order, CustomerId customer, Instant now) {
        Offering offering = wish.offering();
        if (order.placed() instanceof BookingOrder.ByVisitor && !offering.published()) {
            throw new Rejected(new NotFound("booking page"));
        }
        offering.mustSeat(order.seatsTaken());
        return switch (answer(wish.by(customer), order)) {
            case Bookable.Offered offered ->
                offered.joins()
                        .map(session -> ledger.join(business, offering, session, order, customer, now))
                        .orElseGet(() -> ledger.open(business, offering, offered, order, customer, now));
            case Bookable.Refused refused -> throw new Rejected(refusal(business, wish, refused, now));
        };
    }

    /** Locks whoever could take any of these orders, in the one order of all locks, so that booking them one by one needs no other. */
    void lock(BusinessId business, Collection<BookingOrder> orders) {
        Set<StaffId> staff = new HashSet<>();
        Set<UnitId> units = new HashSet<>();
        for (BookingOrder order : orders) {
            Wish wish = wish(business, order);
            staff.addAll(Contested.staff(wish));
            units.addAll(Contested.units(wish.offering()));
        }
        occupancies.lock(business, Claim.of(staff, units));
    }

    /** The appointment that was made, or joined. */
    Appointment get(BusinessId business, Booked booked) {
        return ledger.get(business, booked.appointment());
    }

    /** What to propose when the wish cannot be fulfilled, ranked. */
    List<Alternative> alternatives(BusinessId business, BookingOrder order) {
        return availability.alternatives(wish(business, seated(order, heldStarts.find(business, order))));
    }

    /** Whether something new of the front desk would fit; asks only. */
    Judgement judge(
            BusinessId business, ServiceId service, Optional<StaffId> staff, Instant start, Optional<Instant> end) {
        Offering offering = offering(business, service, staff, Optional.empty());
        return availability.judge(Wish.ofStaff(lasting(offering, start, end), start, staff, Optional.empty()));
    }

    /**
     * Checks that the service is no class: a seat in a session that others made cannot be one of somebody's series.
     *
     * @throws Rejected when it is one, or there is no such service
     */
    void mustHaveOneSeat(BusinessId business, ServiceId service) {
        if (offering(business, service, Optional.empty(), Optional.empty())
                        .policy()
                        .capacity()
                > 1) {
            throw new Rejected(Unprocessable.of("serviceId", "is a class, of which no series can be made"));
        }
    }

    /** Whoever names a hold wants the seats that it keeps, also when it is over. */
    private static BookingOrder seated(BookingOrder order, Optional<Hold> held) {
        return held.map(hold -> order.seating(hold.seats())).orElse(order);
    }

    private Wish wish(BusinessId business, BookingOrder order) {
        Offering offering = offering(business, order.service(), order.staff(), order.unit());
        Wish wish = switch (order.placed()) {
            case BookingOrder.ByVisitor visitor -> Wish.ofVisitor(offering, order.start(), order.staff(), order.unit());
            case BookingOrder.ByStaff(var actor, var waiver, var end, var returning) ->
                Wish.ofStaff(
                        lasting(returning ? SeriesReach.of(offering) : offering, order.start(), end),
                        order.start(),
                        order.staff(),
                        order.unit());
        };
        return wish.seating(order.seatsTaken());
    }

    private Offering offering(BusinessId business, ServiceId service, Optional<StaffId> staff, Optional<UnitId> place) {
        Offering offering =
                availability.findOffering(business, service).orElseThrow(() -> new Rejected(new NotFound("service")));
        if (staff.filter(member -> !offering.isGivenBy(member)).isPresent()) {
            throw new Rejected(new NotFound("staff member"));
        }
        if (place.filter(unit -> !Places.isAmong(offering, unit)).isPresent()) {
            throw new Rejected(new NotFound("unit"));
        }
        return offering;
    }

    private static Offering lasting(Offering offering, Instant start, Optional<Instant> end) {
        return end.map(until -> Lengths.lasting(offering, start, until)).orElse(offering);
    }

    private Bookable answer(Wish wish, BookingOrder order) {
        return switch (order.placed()) {
            case BookingOrder.ByVisitor visitor -> availability.check(wish);
            case BookingOrder.ByStaff(var actor, var waiver, var end, var returning) ->
                availability.judge(wish).answer(waiver.granted());
        };
    }

    /** Where only the chosen unit stands in the way, the refusal says which others are free. */
    private AppointmentRejection refusal(BusinessId business, Wish wish, Bookable.Refused refused, Instant now) {
        if (wish.unit().isPresent() && refused.reason() == Reason.RESOURCE_UNAVAILABLE) {
            Offering offering = wish.offering();
            Wish anyUnit = Wish.ofVisitor(offering, wish.start(), wish.staff(), Optional.empty());
            if (availability.check(anyUnit) instanceof Bookable.Offered offered) {
                List<NamedUnit> free = offered.joins()
                        .map(session -> ledger.freePlaces(business, offering, session, now))
                        .orElseGet(() -> Places.free(offering, offered.units(), Set.of()));
                return new AppointmentRejection.SlotTaken(Reason.RESOURCE_UNAVAILABLE, List.of(), free);
            }
        }
        return AppointmentRejection.of(refused.reason(), List.of());
    }
}
