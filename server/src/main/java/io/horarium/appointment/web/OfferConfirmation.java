package io.horarium.appointment.web;

import io.horarium.appointment.waitlist.OfferDesk;

/**
 * An offer that was made by hand.
 *
 * @param token opens it for the customer; said here once
 */
record OfferConfirmation(WaitlistEntryView.OfferView offer, String token) {

    static OfferConfirmation from(OfferDesk.Made made) {
        return new OfferConfirmation(
                WaitlistEntryView.OfferView.from(made.offer()), made.key().text());
    }
}
