package io.horarium.appointment.web;

import io.horarium.appointment.waitlist.GuestView;
import io.horarium.appointment.waitlist.Offer;
import io.horarium.appointment.waitlist.OfferDesk;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What is kept for somebody on the waitlist; it names nobody.
 *
 * @param answer {@code OPEN} is over as well from {@code expiresAt} on
 * @param timezone of the customer
 * @param businessTimezone of the business
 */
record WaitlistOfferView(
        Offer.Answer answer,
        ServiceId serviceId,
        String serviceName,
        String business,
        String slug,
        List<StaffId> staffIds,
        Instant start,
        Instant end,
        int seats,
        Instant expiresAt,
        ZoneId timezone,
        ZoneId businessTimezone) {

    static WaitlistOfferView from(OfferDesk.Opened opened) {
        Offer offer = opened.offer();
        GuestView wish = opened.wish();
        return new WaitlistOfferView(
                offer.answer(),
                offer.service(),
                wish.serviceName(),
                wish.house(),
                wish.slug(),
                offer.staff(),
                offer.time().start(),
                offer.time().end(),
                offer.seats(),
                offer.expiresAt(),
                wish.wanted().zone(),
                wish.zone());
    }
}
