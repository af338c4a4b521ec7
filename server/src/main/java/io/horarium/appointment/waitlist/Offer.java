package io.horarium.appointment.waitlist;

import io.horarium.availability.HoldId;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.util.List;

/**
 * A start that is kept for somebody on the list until they have answered.
 *
 * @param service which was kept, whatever the wish says by now
 * @param seats how many of it
 * @param staff who would give it
 * @param automatic whether the list itself asked
 * @param expiresAt the first moment at which it is over
 */
public record Offer(
        OfferId id,
        EntryId entry,
        HoldId hold,
        ServiceId service,
        int seats,
        TimeInterval time,
        List<StaffId> staff,
        Answer answer,
        boolean automatic,
        Instant expiresAt) {

    /** Keeps a copy. */
    public Offer {
        staff = List.copyOf(staff);
    }

    /** Whether it can still be accepted. */
    public boolean isOpenAt(Instant now) {
        return answer == Answer.OPEN && expiresAt.isAfter(now);
    }

    /** What came of it. */
    public enum Answer {
        /** Nothing yet. */
        OPEN,
        /** It is booked. */
        ACCEPTED,
        /** They do not want it. */
        DECLINED,
        /** They did not answer in time. */
        EXPIRED,
        /** The business, or the end of the wish, took it back. */
        WITHDRAWN
    }
}
