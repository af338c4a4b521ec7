package io.horarium.appointment.waitlist;

import io.horarium.appointment.HoldOrder;
import io.horarium.appointment.HoldService;
import io.horarium.appointment.ManageToken;
import io.horarium.appointment.PlacedHold;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Ids;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Keeps a start for somebody on the list, by the same path as the booking page: the engine is asked, limits and notice count, and
 * the constraint judges. Hold, offer and what is told of it are one transaction.
 */
@Component
class OfferMaker {

    private final SecureRandom random = new SecureRandom();
    private final HoldService holds;
    private final WaitlistEntries entries;
    private final WaitlistOffers offers;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    OfferMaker(
            HoldService holds,
            WaitlistEntries entries,
            WaitlistOffers offers,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.holds = holds;
        this.entries = entries;
        this.offers = offers;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What was offered.
     *
     * @param key opens the offer
     */
    record Made(Offer offer, ManageToken key) {}

    /**
     * Offers a start.
     *
     * @param automatic whether the list itself asks
     * @throws Rejected when the start is not to be had, or the wish waits no longer or has an open offer
     */
    Made offer(
            BusinessId business,
            Attempt attempt,
            Entry entry,
            Instant start,
            Optional<StaffId> staff,
            Duration length,
            boolean automatic) {
        HoldOrder order = new HoldOrder(
                entry.wanted().service(),
                start,
                staff,
                Optional.empty(),
                entry.wanted().seats(),
                new HoldOrder.ForCustomer(entry.customer().id(), length),
                Optional.empty());
        return holds.place(business, attempt, order, Made.class, placed -> write(business, entry, placed, automatic));
    }

    private boolean isStill(BusinessId business, Entry seen) {
        return entries.find(business, seen.id())
                .filter(now -> now.version() == seen.version())
                .isPresent();
    }

    private Made write(BusinessId business, Entry entry, PlacedHold placed, boolean automatic) {
        Entry.Status status =
                entries.lock(business, entry.id()).orElseThrow(() -> new Rejected(new NotFound("waitlist entry")));
        // it is not locked before the start is; what it was then must be what it is
        if (status != Entry.Status.WAITING || !isStill(business, entry)) {
            throw new Rejected(new WaitlistRejection.NotWaiting(status));
        }
        ManageToken key = ManageToken.draw(random);
        Offer offer = offers.add(business, new OfferId(ids.next()), entry.id(), placed, automatic, key, clock.instant())
                .orElseThrow(() -> new Rejected(new WaitlistRejection.OfferOpen()));
        events.publishEvent(new WaitlistOffered(business, entry.customer().id(), entry.id(), offer, key));
        return new Made(offer, key);
    }
}
