package io.horarium.appointment.web;

import io.horarium.appointment.waitlist.DayPart;
import io.horarium.appointment.waitlist.Entry;
import io.horarium.appointment.waitlist.GuestView;
import io.horarium.appointment.waitlist.Offer;
import io.horarium.appointment.waitlist.Wanted;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One's own place on the waitlist; it names nobody.
 *
 * @param timezone in which dates and times are read
 * @param offer what was offered last
 */
record OwnWaitlistView(
        Entry.Status status,
        ServiceId serviceId,
        String serviceName,
        String business,
        String slug,
        @Nullable StaffId staffId,
        LocalDate from,
        LocalDate to,
        List<DayPart> partsOfDay,
        @Nullable LocalTime timeFrom,
        @Nullable LocalTime timeTo,
        int seats,
        ZoneId timezone,
        @Nullable KeptStart offer) {

    /** A start that is kept, or was. */
    record KeptStart(Instant start, Instant end, Offer.Answer answer, Instant expiresAt) {}

    static OwnWaitlistView from(GuestView view) {
        Wanted wanted = view.wanted();
        GuestView.Kept kept = view.kept();
        return new OwnWaitlistView(
                view.status(),
                wanted.service(),
                view.serviceName(),
                view.house(),
                view.slug(),
                wanted.staff().orElse(null),
                wanted.first(),
                wanted.last(),
                wanted.parts().stream().sorted().toList(),
                WaitlistTimes.from(wanted.hours()),
                WaitlistTimes.to(wanted.hours()),
                wanted.seats(),
                wanted.zone(),
                kept == null
                        ? null
                        : new KeptStart(kept.time().start(), kept.time().end(), kept.answer(), kept.expiresAt()));
    }
}
