package io.horarium.appointment.web;

import io.horarium.appointment.waitlist.OfferDesk;

/**
 * An offer that was made by hand.
 *
 * @param token opens it for the customer; said here once
 */
record WaitlistOfferConfirmation(WaitlistEntryView.EntryOffer offer, String token) {

    static WaitlistOfferConfirmation from(OfferDesk.Made made) {
        return new WaitlistOfferConfirmation(
                WaitlistEntryView.EntryOffer.from(made.offer()), made.key().text());
    }
}
