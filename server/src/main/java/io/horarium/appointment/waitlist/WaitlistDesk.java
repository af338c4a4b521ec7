package io.horarium.appointment.waitlist;

import io.horarium.appointment.Contact;
import io.horarium.appointment.Customers;
import io.horarium.appointment.ManageToken;
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
import org.jspecify.annotations.Nullable;
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
     * Puts a wish at the end of the list. The same wish of the same customer is on it once, and stays as it was told first: whoever
     * types an address has not proved that it is theirs.
     *
     * @param key of the customer, absent where they get none
     * @return the wish, and whether it is new
     * @throws Rejected when it cannot be fulfilled ever, or the customer waits for enough
     */
    Told tell(
            BusinessId business, Contact contact, Wanted wanted, String notes, @Nullable ManageToken key, Instant now) {
        mustMakeSense(business, wanted, now);
        // the row of the customer is locked from here on, so that their wishes can be counted
        CustomerId customer = customers.recognise(business, contact, now);
        Optional<Entry> same = entries.same(business, customer, wanted);
        if (same.isPresent()) {
            return new Told(same.get(), false);
        }
        int most = settings.get(business).perContact();
        if (entries.countWaiting(business, customer) >= most) {
            throw new Rejected(new WaitlistRejection.TooManyWishes(most));
        }
        EntryId id = new EntryId(ids.next());
        boolean isNew = entries.add(
                business, id, customer, wanted, notes, free(business, wanted), key == null ? null : key.hash(), now);
        if (!isNew) {
            // another wish of theirs has become the same meanwhile
            return new Told(entries.same(business, customer, wanted).orElseThrow(), false);
        }
        bell.ringAgain(business);
        return new Told(entries.find(business, id).orElseThrow(), true);
    }

    /** A wish on the list, and whether it was put there just now. */
    record Told(Entry entry, boolean isNew) {}

    /** What is free already; nobody is asked about what they could have booked. */
    List<Instant> free(BusinessId business, Wanted wanted) {
        return new FreeStarts(availability, business).of(wanted);
    }

    /** Checks a wish against its service. */
    void mustMakeSense(BusinessId business, Wanted wanted, Instant now) {
        Offering offering = availability
                .findOffering(business, wanted.service())
                .orElseThrow(() -> new Rejected(new NotFound("service")));
        if (wanted.staff().filter(member -> !offering.isGivenBy(member)).isPresent()) {
            throw new Rejected(new NotFound("staff member"));
        }
        if (wanted.seats() > offering.policy().capacity()) {
            throw new Rejected(Unprocessable.of(
                    "seats", "must be at most " + offering.policy().capacity()));
        }
        if (wanted.seats() > 1 && offering.letsChooseUnit()) {
            throw new Rejected(Unprocessable.of("seats", "must be 1 where each has a place of their own"));
        }
        if (wanted.last().isBefore(now.atZone(wanted.zone()).toLocalDate())) {
            throw new Rejected(Unprocessable.of("to", "must not be over"));
        }
    }
}
