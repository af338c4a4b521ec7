package io.horarium.schedule;

import io.horarium.engine.time.TimeInterval;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a day that the calendar draws as not bookable, with its name.
 *
 * @param label may be blank
 * @param hue the colour of a block, degrees 0 to 359; absent: the usual one
 */
public record Shade(
        Kind kind,
        Instant start,
        Instant end,
        String label,
        @Nullable Integer hue) {

    static Shade of(Kind kind, TimeInterval interval, String label) {
        return new Shade(kind, interval.start(), interval.end(), label, null);
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
