package io.horarium.appointment;

import io.horarium.availability.Alternative;
import io.horarium.availability.AvailabilityService;
import io.horarium.availability.Bookable;
import io.horarium.availability.Wish;
import io.horarium.catalog.NamedUnit;
import io.horarium.catalog.Offering;
import io.horarium.catalog.Provider;
import io.horarium.catalog.ResourceNeed;
import io.horarium.engine.slots.Reason;
import io.horarium.engine.slots.StaffMode;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Makes one booking inside the transaction of the caller: lock, ask the engine, write.
 *
 * <p>For the maintainer: whoever could take the wish is locked before the engine is asked, so its answer stays true until the
 * commit. With "anybody" that is everybody who gives the service: racers for ten free people stand in one queue, and each gets the
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

    BookingDesk(
            Occupancies occupancies,
            ExpiredHolds expiredHolds,
            Customers customers,
            AvailabilityService availability,
            Ledger ledger) {
        this.occupancies = occupancies;
        this.expiredHolds = expiredHolds;
        this.customers = customers;
        this.availability = availability;
        this.ledger = ledger;
    }

    /**
     * Fulfils a wish.
     *
     * @throws Rejected when the start cannot be booked; its alternatives have to be looked for in another transaction
     */
    Booked book(BusinessId business, BookingOrder order, Instant now) {
        Wish wish = wish(business, order);
        Offering offering = wish.offering();
        occupancies.lock(business, staff(wish), units(offering));
        expiredHolds.end(business, order.start(), now);
        CustomerId customer = customers.recognise(business, order.customer(), now);
        return switch (availability.check(wish.by(customer))) {
            case Bookable.Offered offered ->
                offered.joins()
                        .map(session -> ledger.join(business, offering, session, order, customer, now))
                        .orElseGet(() -> ledger.open(business, offering, offered, order, customer, now));
            case Bookable.Refused refused -> throw new Rejected(refusal(business, wish, refused));
        };
    }

    /** What to propose when the wish cannot be fulfilled, ranked. */
    List<Alternative> alternatives(BusinessId business, BookingOrder order) {
        return availability.alternatives(wish(business, order));
    }

    private Wish wish(BusinessId business, BookingOrder order) {
        Offering offering = availability
                .findOffering(business, order.service())
                .orElseThrow(() -> new Rejected(new NotFound("service")));
        if (order.staff().filter(member -> !offering.isGivenBy(member)).isPresent()) {
            throw new Rejected(new NotFound("staff member"));
        }
        if (order.unit().filter(unit -> !Places.isAmong(offering, unit)).isPresent()) {
            throw new Rejected(new NotFound("unit"));
        }
        return Wish.ofVisitor(offering, order.start(), order.staff(), order.unit());
    }

    /** Where only the chosen unit stands in the way, the refusal says which others are free. */
    private AppointmentRejection refusal(BusinessId business, Wish wish, Bookable.Refused refused) {
        if (wish.unit().isPresent() && refused.reason() == Reason.RESOURCE_UNAVAILABLE) {
            Offering offering = wish.offering();
            Wish anyUnit = Wish.ofVisitor(offering, wish.start(), wish.staff(), Optional.empty());
            if (availability.check(anyUnit) instanceof Bookable.Offered offered) {
                List<NamedUnit> free = offered.joins()
                        .map(session -> ledger.freePlaces(business, offering, session))
                        .orElseGet(() -> Places.free(offering, offered.units(), Set.of()));
                return new AppointmentRejection.SlotTaken(Reason.RESOURCE_UNAVAILABLE, List.of(), free);
            }
        }
        return AppointmentRejection.of(refused.reason(), List.of());
    }

    /** A limit of the service counts what everybody takes, so there nobody may book beside the one who was named. */
    private static List<StaffId> staff(Wish wish) {
        Offering offering = wish.offering();
        boolean alone = offering.limits().isEmpty() && offering.mode() == StaffMode.ANY;
        return wish.staff()
                .filter(member -> alone)
                .map(List::of)
                .orElseGet(() -> offering.staff().stream().map(Provider::id).toList());
    }

    private static List<UnitId> units(Offering offering) {
        return offering.needs().stream()
                .map(ResourceNeed::units)
                .flatMap(List::stream)
                .map(unit -> new UnitId(unit.id()))
                .toList();
    }
}
