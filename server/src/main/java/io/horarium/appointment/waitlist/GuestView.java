package io.horarium.appointment.waitlist;

import io.horarium.engine.time.TimeInterval;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a link opens: a wish and what is kept for it. It names nobody, because links are passed on.
 *
 * @param slug of the booking page
 * @param house the name of the business
 * @param zone of the business
 */
public record GuestView(
        Wanted wanted,
        Entry.Status status,
        String serviceName,
        String house,
        String slug,
        ZoneId zone,
        @Nullable Kept kept) {

    /**
     * What is kept, or was.
     *
     * @param expiresAt the first moment at which it is over
     */
    public record Kept(TimeInterval time, Offer.Answer answer, Instant expiresAt) {}
}
