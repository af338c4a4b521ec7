package io.horarium.appointment.web;

import io.horarium.appointment.Customer;
import io.horarium.appointment.waitlist.DayPart;
import io.horarium.appointment.waitlist.Entry;
import io.horarium.appointment.waitlist.Offer;
import io.horarium.appointment.waitlist.Wanted;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the waitlist, as the staff see them.
 *
 * @param timezone in which dates and times are read
 * @param offer what was offered last
 */
record WaitlistEntryView(
        UUID id,
        Customer customer,
        ServiceId serviceId,
        @Nullable StaffId staffId,
        LocalDate from,
        LocalDate to,
        List<DayPart> partsOfDay,
        @Nullable LocalTime timeFrom,
        @Nullable LocalTime timeTo,
        int seats,
        ZoneId timezone,
        String notes,
        Entry.Status status,
        @Nullable EntryOffer offer,
        long version,
        Instant createdAt) {

    /**
     * What was offered.
     *
     * @param automatic whether the list itself asked
     */
    record EntryOffer(
            UUID id,
            Instant start,
            Instant end,
            List<StaffId> staffIds,
            Offer.Answer answer,
            boolean automatic,
            Instant expiresAt) {

        static EntryOffer from(Offer offer) {
            return new EntryOffer(
                    offer.id().value(),
                    offer.time().start(),
                    offer.time().end(),
                    offer.staff(),
                    offer.answer(),
                    offer.automatic(),
                    offer.expiresAt());
        }
    }

    static WaitlistEntryView from(Entry entry) {
        Wanted wanted = entry.wanted();
        Offer offer = entry.offer();
        return new WaitlistEntryView(
                entry.id().value(),
                entry.customer(),
                wanted.service(),
                wanted.staff().orElse(null),
                wanted.first(),
                wanted.last(),
                wanted.parts().stream().sorted().toList(),
                WaitlistTimes.from(wanted.hours()),
                WaitlistTimes.to(wanted.hours()),
                wanted.seats(),
                wanted.zone(),
                entry.notes(),
                entry.status(),
                offer == null ? null : EntryOffer.from(offer),
                entry.version(),
                entry.createdAt());
    }
}
