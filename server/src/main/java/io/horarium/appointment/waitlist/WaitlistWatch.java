package io.horarium.appointment.waitlist;

import io.horarium.appointment.AppointmentCancelled;
import io.horarium.appointment.AppointmentChanged;
import io.horarium.appointment.HoldDesk;
import io.horarium.appointment.HoldEnded;
import io.horarium.appointment.HoldTaken;
import io.horarium.appointment.customers.CustomerErased;
import io.horarium.appointment.customers.CustomersMerged;
import io.horarium.kernel.Actor;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears, inside the transactions of others, what concerns the list. */
@Component
class WaitlistWatch {

    private final WaitlistEntries entries;
    private final WaitlistCustomers customers;
    private final WaitlistOffers offers;
    private final WaitlistBell bell;
    private final HoldDesk holds;
    private final Clock clock;

    WaitlistWatch(
            WaitlistEntries entries,
            WaitlistCustomers customers,
            WaitlistOffers offers,
            WaitlistBell bell,
            HoldDesk holds,
            Clock clock) {
        this.entries = entries;
        this.customers = customers;
        this.offers = offers;
        this.bell = bell;
        this.holds = holds;
        this.clock = clock;
    }

    @EventListener
    void on(AppointmentCancelled event) {
        if (event.whole()) {
            offers.withdraw(event.business(), event.appointment(), clock.instant());
        }
        bell.ring(event.business());
    }

    @EventListener
    void on(AppointmentChanged event) {
        bell.ring(event.business());
    }

    @EventListener
    void on(HoldEnded event) {
        offers.expire(event.business(), event.hold(), clock.instant());
        bell.ring(event.business());
    }

    @EventListener
    void on(HoldTaken event) {
        offers.accept(event.business(), event.hold(), event.booking(), clock.instant())
                .ifPresent(entry -> entries.end(event.business(), entry, Entry.Status.BOOKED, clock.instant()));
    }

    /** What is kept for somebody who is nobody any more goes back, and so does all that they wished. */
    @EventListener
    void on(CustomerErased event) {
        offers.open(event.business(), customers.of(event.business(), event.customer()))
                .forEach(offer -> {
                    offers.answer(event.business(), offer.id(), Offer.Answer.WITHDRAWN, event.at());
                    holds.release(event.business(), offer.hold(), Actor.SYSTEM, event.at());
                });
        customers.forget(event.business(), event.customer());
    }

    @EventListener
    void on(CustomersMerged event) {
        customers.move(event.business(), event.from(), event.into());
    }
}
