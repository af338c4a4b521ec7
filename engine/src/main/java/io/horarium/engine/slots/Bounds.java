package io.horarium.engine.slots;

import io.horarium.engine.time.EpochMinute;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the current moment means for starts, in epoch minutes.
 *
 * @param now starts before it are past
 * @param earliest starts before it are too close
 * @param end starts from here on are beyond the horizon
 */
record Bounds(int now, int earliest, int end) {

    static Bounds at(Instant now, SlotPolicy policy, BusinessDays days) {
        Instant earliest = now.plus(Duration.ofMinutes(policy.noticeMinutes()));
        int end = EpochMinute.LATEST;
        if (policy.horizonDays().isPresent()) {
            LocalDate firstBeyond = LocalDate.ofInstant(now, days.zone())
                    .plusDays(policy.horizonDays().getAsInt() + 1L);
            end = EpochMinute.ceil(firstBeyond.atStartOfDay(days.zone()).toInstant());
        }
        return new Bounds(EpochMinute.ceil(now), EpochMinute.ceil(earliest), end);
    }

    boolean allows(int start) {
        return start >= earliest && start < end;
    }

    /** The rank with which a start outside of the bounds is refused; {@link Code#FREE} inside. */
    int rank(int start) {
        if (allows(start)) {
            return Code.FREE;
        }
        return (start < now ? Reason.PAST : start < earliest ? Reason.MIN_NOTICE : Reason.BEYOND_HORIZON).ordinal();
    }
}
