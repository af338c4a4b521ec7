package io.horarium.engine.recurrence;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * What a rule yields on the wall clock, before any zone: ascending local times in seconds, 0 being 1970-01-01T00:00:00 of
 * the wall clock. COUNT and UNTIL are not applied; times before the start of the series may come first.
 */
interface WallClockTimes {

    /** Returned when nothing follows. */
    long DONE = Long.MAX_VALUE;

    int DAY_SECONDS = 86_400;

    /** Just after 9999-12-31. */
    long LIMIT = (Periods.LAST_DAY + 1) * DAY_SECONDS;

    /** The next local time, or {@link #DONE}. */
    long next();

    /**
     * The times of a rule.
     *
     * @param start the wall-clock start of the series
     * @param earliest times before this local second need not be produced
     */
    static WallClockTimes of(RecurrenceRule rule, LocalDateTime start, long earliest) {
        return rule.frequency().isWithinDay()
                ? ClockTimes.of(rule, start, earliest)
                : CalendarTimes.of(rule, start, earliest);
    }

    static long secondsOf(LocalDateTime local) {
        return local.toEpochSecond(ZoneOffset.UTC);
    }
}
