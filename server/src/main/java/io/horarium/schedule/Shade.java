package io.horarium.schedule;

import io.horarium.engine.time.TimeInterval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a day that the calendar draws as not bookable, with its name.
 *
 * @param label may be blank
 * @param hue the colour of a block, degrees 0 to 359; absent: the usual one
 * @param entryId the block or the absence that is drawn, by whose id it is changed; absent for what is part of the hours
 * @param occurrence of a block that returns the date of this one, on the wall clock of the staff member; else absent
 */
public record Shade(
        Kind kind,
        Instant start,
        Instant end,
        String label,
        @Nullable Integer hue,
        @Nullable UUID entryId,
        @Nullable LocalDate occurrence) {

    /** Part of the hours. */
    static Shade of(Kind kind, TimeInterval interval, String label) {
        return new Shade(kind, interval.start(), interval.end(), label, null, null, null);
    }

    static Shade of(TimeOff absence, TimeInterval seen) {
        return new Shade(
                Kind.TIME_OFF,
                seen.start(),
                seen.end(),
                absence.reason(),
                null,
                absence.id().value(),
                null);
    }

    static Shade of(TimeBlock block, TimeInterval seen) {
        return new Shade(
                Kind.BLOCK,
                seen.start(),
                seen.end(),
                block.reason(),
                block.hue(),
                block.id().value(),
                block.occurrence());
    }

    /** Why. */
    public enum Kind {
        /** A break in the working hours. */
        BREAK,
        /** The staff member is away. */
        TIME_OFF,
        /** The business keeps the time free. */
        BLOCK,
        /** The business is closed on this date. */
        HOLIDAY,
        /** Other hours than usual hold on this date. */
        EXCEPTION
    }
}
