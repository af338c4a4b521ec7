package io.horarium.appointment.web;

import io.horarium.appointment.waitlist.WaitlistGuests;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place on the waitlist.
 *
 * @param manageToken opens it, kept by the customer alone; absent where this address waits for the same already: the first one
 *     still opens it
 */
record WaitlistConfirmation(UUID entryId, @Nullable String manageToken) {

    static WaitlistConfirmation from(WaitlistGuests.Place place) {
        return new WaitlistConfirmation(
                place.entry().value(), place.key() == null ? null : place.key().text());
    }
}
