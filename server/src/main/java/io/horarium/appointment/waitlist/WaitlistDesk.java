package io.horarium.appointment.waitlist;

import io.horarium.appointment.Contact;
import io.horarium.appointment.Customers;
import io.horarium.availability.AvailabilityService;
import io.horarium.catalog.Offering;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import io.horarium.platform.Ids;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes wishes down, inside the transaction of the caller. */
@Component
class WaitlistDesk {

    private final Customers customers;
    private final AvailabilityService availability;
    private final WaitlistEntries entries;
    private final WaitlistSettings settings;
    private final WaitlistBell bell;
    private final Ids ids;

    WaitlistDesk(
            Customers customers,
            AvailabilityService availability,
            WaitlistEntries entries,
            WaitlistSettings settings,
            WaitlistBell bell,
            Ids ids) {
        this.customers = customers;
        this.availability = availability;
        this.entries = entries;
        this.settings = settings;
        this.bell = bell;
        this.ids = ids;
    }

    /**
     * Puts a wish at the end of the list for the front desk. The same wish of the same customer is on it once, and stays as it was
     * told first.
     *
     * @return the wish, which may have been there already
     * @throws Rejected when it cannot be fulfilled ever, or the customer waits for enough
     */
    Entry tell(BusinessId business, Contact contact, Wanted wanted, String notes, Instant now) {
        mustMakeSense(business, wanted, now);
        // the row of the customer is locked from here on, so that their wishes can be counted
        CustomerId customer = customers.recognise(business, contact, now);
        Optional<Entry> same = entries.same(business, customer, wanted);
        if (same.isEmpty()) {
            mustBear(business, entries.countWaiting(business, customer));
            EntryId id = new EntryId(ids.next());
            if (entries.add(
                    business, id, customer, wanted, notes, free(business, wanted), Teller.FRONT_DESK, false, now)) {
                bell.ringAgain(business);
            }
        }
        // where it could not be added, another wish of theirs has become the same meanwhile
        return entries.same(business, customer, wanted).orElseThrow();
    }

    /**
     * Puts a wish at the end of the list for somebody on the booking page. Whoever types an address has not proved that it is theirs,
     * so nothing tells them whether it waits for the same already: then their key shows what they told, and nobody is asked about it.
     *
     * @return what the key opens
     * @throws Rejected when it cannot be fulfilled ever, or enough was told for the customer from the same network
     */
    EntryId tell(BusinessId business, Contact contact, Wanted wanted, String notes, Teller teller, Instant now) {
        mustMakeSense(business, wanted, now);
        CustomerId customer = customers.recognise(business, contact, now);
        mustBear(business, entries.countTold(business, customer, teller));
        EntryId id = new EntryId(ids.next());
        List<Instant> known = free(business, wanted);
        if (!entries.add(business, id, customer, wanted, notes, known, teller, false, now)) {
            entries.add(business, id, customer, wanted, notes, known, teller, true, now);
        }
        bell.ringAgain(business);
        return id;
    }

    private void mustBear(BusinessId business, int waiting) {
        int most = settings.get(business).perContact();
        if (waiting >= most) {
            throw new Rejected(new WaitlistRejection.TooManyWishes(most));
        }
    }

    /** What is free already; nobody is asked about what they could have booked. */
    List<Instant> free(BusinessId business, Wanted wanted) {
        return new FreeStarts((service, interest) -> availability.read(business, service, interest)).of(wanted);
    }

    /** Checks a wish against its service. */
    void mustMakeSense(BusinessId business, Wanted wanted, Instant now) {
        Offering offering = availability
                .findOffering(business, wanted.service())
                .orElseThrow(() -> new Rejected(new NotFound("service")));
        if (wanted.staff().filter(member -> !offering.isGivenBy(member)).isPresent()) {
            throw new Rejected(new NotFound("staff member"));
        }
        offering.mustSeat(wanted.seats());
        if (wanted.last().isBefore(now.atZone(wanted.zone()).toLocalDate())) {
            throw new Rejected(Unprocessable.of("to", "must not be over"));
        }
    }
}
