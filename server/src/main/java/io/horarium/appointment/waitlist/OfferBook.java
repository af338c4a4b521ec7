package io.horarium.appointment.waitlist;

import io.horarium.appointment.ManageToken;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Looks offers up, with the wishes behind them. But for {@link #open} it expects a transaction of the business. */
@Component
class OfferBook {

    private final WaitlistKeys keys;
    private final WaitlistEntries entries;
    private final WaitlistOffers offers;
    private final WaitlistSettings settings;

    OfferBook(WaitlistKeys keys, WaitlistEntries entries, WaitlistOffers offers, WaitlistSettings settings) {
        this.keys = keys;
        this.entries = entries;
        this.offers = offers;
        this.settings = settings;
    }

    /** A wish that somebody is to be asked about, and how. */
    record Asked(Entry entry, WaitlistRules rules) {}

    Asked ask(BusinessId business, EntryId id) {
        Entry entry = entry(business, id);
        if (entry.status() != Entry.Status.WAITING) {
            throw new Rejected(new WaitlistRejection.NotWaiting(entry.status()));
        }
        return new Asked(entry, settings.get(business));
    }

    WaitlistKeys.Ticket<OfferId> open(ManageToken key) {
        return keys.offer(key);
    }

    Offer get(WaitlistKeys.Ticket<OfferId> ticket) {
        return offers.find(ticket.business(), ticket.id()).orElseThrow(() -> new Rejected(new NotFound("offer")));
    }

    Entry entry(BusinessId business, EntryId id) {
        return entries.find(business, id).orElseThrow(() -> new Rejected(new NotFound("waitlist entry")));
    }

    GuestView view(BusinessId business, Offer offer) {
        return keys.view(business, offer.entry(), offer.service());
    }

    boolean decline(BusinessId business, Offer offer, Instant now) {
        return offers.answer(business, offer.id(), Offer.Answer.DECLINED, now);
    }
}
