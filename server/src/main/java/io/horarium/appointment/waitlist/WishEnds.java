package io.horarium.appointment.waitlist;

import io.horarium.appointment.HoldDesk;
import io.horarium.appointment.Overtaken;
import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Ends wishes, and gives back what is kept for them. Every method expects a transaction of the business.
 *
 * <p>For the maintainer: whoever accepts comes from the staff to the offer and the wish, so everybody else comes from there too. Who
 * the staff are is only looked at before they are locked; when another offer was made meanwhile, the transaction begins anew.
 */
@Component
class WishEnds {

    private final WaitlistEntries entries;
    private final WaitlistOffers offers;
    private final HoldDesk holds;

    WishEnds(WaitlistEntries entries, WaitlistOffers offers, HoldDesk holds) {
        this.entries = entries;
        this.offers = offers;
        this.holds = holds;
    }

    /**
     * Locks a wish, and before it the staff of what is kept for it.
     *
     * @return the offer that is not answered yet
     * @throws Overtaken when another one was made in between
     */
    Optional<Offer> lock(BusinessId business, EntryId id) {
        Optional<Offer> seen = offers.findOpen(business, id);
        seen.ifPresent(offer -> holds.lock(business, List.of(offer.hold()), List.of()));
        entries.lock(business, id);
        Optional<Offer> open = offers.findOpen(business, id);
        mustBeAmong(seen.stream().toList(), open.stream().toList());
        return open;
    }

    /**
     * Locks a customer, and before them the staff of what is kept for them; from then on nothing more is kept for them.
     *
     * @throws Overtaken when something was in between
     */
    void lock(BusinessId business, CustomerId customer) {
        List<Offer> seen = offers.open(business, customer);
        holds.lock(business, seen.stream().map(Offer::hold).toList(), List.of(customer));
        mustBeAmong(seen, offers.open(business, customer));
    }

    /** Ends a wish that nobody fulfilled; one that waits no longer stays as it is. */
    void end(BusinessId business, EntryId id, Entry.Status status, Actor actor, Instant now) {
        Optional<Offer> kept = lock(business, id);
        entries.end(business, id, status, now);
        kept.ifPresent(offer -> withdraw(business, offer, actor, now));
    }

    /** Ends a wish that was fulfilled; expects what was kept for it to be locked. */
    void fulfil(BusinessId business, EntryId id, Instant now) {
        entries.end(business, id, Entry.Status.BOOKED, now);
    }

    /** Takes back all that is kept for a customer; expects {@link #lock(BusinessId, CustomerId)}. */
    void withdraw(BusinessId business, CustomerId customer, Instant now) {
        offers.open(business, customer).forEach(offer -> withdraw(business, offer, Actor.SYSTEM, now));
    }

    private void withdraw(BusinessId business, Offer offer, Actor actor, Instant now) {
        offers.answer(business, offer.id(), Offer.Answer.WITHDRAWN, now);
        holds.release(business, offer.hold(), actor, now);
    }

    private static void mustBeAmong(List<Offer> locked, List<Offer> open) {
        List<OfferId> known = locked.stream().map(Offer::id).toList();
        if (!open.stream().map(Offer::id).allMatch(known::contains)) {
            throw new Overtaken();
        }
    }
}
