package io.horarium.schedule;

import io.horarium.engine.time.TimeInterval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Time that the business keeps free of appointments: a team meeting, an errand; or the maintenance of a unit.
 *
 * @param reason what is shown in the calendar; may be blank
 * @param hue its colour, degrees 0 to 359; absent: that of all blocks
 * @param occurrence which one of a block that returns: the date that its rule gives it; absent for one that does not
 */
public record TimeBlock(
        ScheduleEntryId id,
        TimeInterval interval,
        String reason,
        @Nullable Integer hue,
        @Nullable LocalDate occurrence) {

    /** Refuses a block without length and an impossible hue. */
    public TimeBlock {
        if (interval.isEmpty()) {
            throw new IllegalArgumentException("interval must have a length");
        }
        if (hue != null && (hue < 0 || hue > 359)) {
            throw new IllegalArgumentException("hue must be between 0 and 359");
        }
    }
}
