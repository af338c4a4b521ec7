package io.horarium.appointment.waitlist;

import io.horarium.appointment.AppointmentCancelled;
import io.horarium.appointment.AppointmentChanged;
import io.horarium.appointment.HoldEnded;
import io.horarium.appointment.HoldTaken;
import io.horarium.appointment.customers.CustomerErased;
import io.horarium.appointment.customers.CustomerToBeErased;
import io.horarium.appointment.customers.CustomersMerged;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears, inside the transactions of others, what concerns the list. */
@Component
class WaitlistWatch {

    private final WishEnds ends;
    private final WaitlistCustomers customers;
    private final WaitlistOffers offers;
    private final WaitlistBell bell;
    private final Clock clock;

    WaitlistWatch(WishEnds ends, WaitlistCustomers customers, WaitlistOffers offers, WaitlistBell bell, Clock clock) {
        this.ends = ends;
        this.customers = customers;
        this.offers = offers;
        this.bell = bell;
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
                .ifPresent(entry -> ends.fulfil(event.business(), entry, clock.instant()));
    }

    /** What is kept for them will go back, and so its staff is locked before them. */
    @EventListener
    void on(CustomerToBeErased event) {
        ends.lock(event.business(), event.customer());
    }

    /** What is kept for somebody who is nobody any more goes back, and so does all that they wished. */
    @EventListener
    void on(CustomerErased event) {
        ends.withdraw(event.business(), event.customer(), event.at());
        customers.forget(event.business(), event.customer());
    }

    @EventListener
    void on(CustomersMerged event) {
        customers.move(event.business(), event.from(), event.into());
    }
}
