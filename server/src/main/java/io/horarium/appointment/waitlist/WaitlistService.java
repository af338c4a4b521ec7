package io.horarium.appointment.waitlist;

import io.horarium.appointment.Contact;
import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Idempotency;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Revision;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** What the staff write on the waitlist; each change is one transaction. */
@Service
public class WaitlistService {

    private final Idempotency idempotency;
    private final WaitlistDesk desk;
    private final WaitlistEntries entries;
    private final WaitlistOffers offers;
    private final WishEnds ends;
    private final Clock clock;

    WaitlistService(
            Idempotency idempotency,
            WaitlistDesk desk,
            WaitlistEntries entries,
            WaitlistOffers offers,
            WishEnds ends,
            Clock clock) {
        this.idempotency = idempotency;
        this.desk = desk;
        this.entries = entries;
        this.offers = offers;
        this.ends = ends;
        this.clock = clock;
    }

    /**
     * Writes a customer down; the same wish of theirs is on the list once.
     *
     * @throws Rejected when it cannot be fulfilled ever, or the customer waits for enough
     */
    public Entry add(BusinessId business, Attempt attempt, Contact contact, Wanted wanted, String notes) {
        return idempotency.once(
                business, attempt, Entry.class, () -> desk.tell(business, contact, wanted, notes, clock.instant()));
    }

    /**
     * Puts another wish in its place; it keeps its place on the list. While something is offered to the customer it stays as it is:
     * what they accept has to be what they were asked about.
     *
     * @param ifMatch on which version the change is based; null: on any
     * @throws Rejected as not found, as stale, when it waits no longer, or with an offer that is open
     */
    public Entry change(
            BusinessId business, Attempt attempt, EntryId id, @Nullable String ifMatch, Wanted wanted, String notes) {
        try {
            return idempotency.once(business, attempt, Entry.class, () -> {
                Instant now = clock.instant();
                Entry before = locked(business, id);
                Revision.check(ifMatch, before.version(), "waitlist entry");
                if (before.status() != Entry.Status.WAITING) {
                    throw new Rejected(new WaitlistRejection.NotWaiting(before.status()));
                }
                if (offers.findOpen(business, id)
                        .filter(offer -> offer.isOpenAt(now))
                        .isPresent()) {
                    throw new Rejected(new WaitlistRejection.OfferOpen());
                }
                desk.mustMakeSense(business, wanted, now);
                entries.update(business, id, wanted, notes, desk.free(business, wanted), now);
                return entries.find(business, id).orElseThrow();
            });
        } catch (DuplicateKeyException same) {
            throw new Rejected(new WaitlistRejection.SameWish());
        }
    }

    /**
     * Takes a wish off the list, and what is kept for it.
     *
     * @throws Rejected as not found, or as stale
     */
    public void remove(BusinessId business, EntryId id, @Nullable String ifMatch, Actor actor) {
        idempotency.once(business, new Attempt(actor.name(), null, "remove", id), EntryId.class, () -> {
            ends.lock(business, id);
            Revision.check(ifMatch, get(business, id).version(), "waitlist entry");
            ends.end(business, id, Entry.Status.REMOVED, actor, clock.instant());
            return id;
        });
    }

    private Entry locked(BusinessId business, EntryId id) {
        entries.lock(business, id);
        return get(business, id);
    }

    private Entry get(BusinessId business, EntryId id) {
        return entries.find(business, id).orElseThrow(() -> new Rejected(new NotFound("waitlist entry")));
    }
}
