package io.horarium.appointment.waitlist;

import io.horarium.appointment.Customer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish on the waitlist.
 *
 * @param notes for the business, at most 2000 characters; may be empty
 * @param offer what was asked last; absent before the first time
 * @param version grows with each change of the wish; starts at 1
 */
public record Entry(
        EntryId id,
        Customer customer,
        Wanted wanted,
        String notes,
        Status status,
        @Nullable Offer offer,
        long version,
        Instant createdAt) {

    /** What became of a wish. */
    public enum Status {
        /** It is to be fulfilled. */
        WAITING,
        /** It was. */
        BOOKED,
        /** The customer left the list. */
        LEFT,
        /** The business took it off. */
        REMOVED,
        /** Its dates are over. */
        OVER
    }
}
