package io.horarium.appointment.web;

import io.horarium.appointment.waitlist.WaitlistGuests;
import java.util.UUID;

/**
 * A place on the waitlist.
 *
 * @param manageToken opens it, kept by whoever joined alone
 */
record WaitlistConfirmation(UUID entryId, String manageToken) {

    static WaitlistConfirmation from(WaitlistGuests.Place place) {
        return new WaitlistConfirmation(place.entry().value(), place.key().text());
    }
}
