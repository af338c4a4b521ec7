package io.horarium.engine.recurrence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Reads wall-clock seconds in a zone. A time that is skipped does not exist (RFC 5545, 3.3.10: ignored and not counted), one
 * that is repeated is its first appearance. Remembers the stretch of wall clock around the last answer in which the offset
 * stays the same, because a series asks for one neighbour after another.
 */
final class ZoneClock {

    /** Returned for a time that the zone skips. */
    static final long MISSING = Long.MIN_VALUE;

    private final ZoneRules rules;
    private final boolean wholeDays;
    private long steadyFrom;
    private long steadyUntil;
    private long offsetSeconds;

    ZoneClock(SeriesStart start) {
        this.rules = start.zone().getRules();
        this.wholeDays = start instanceof SeriesStart.AllDay;
    }

    /** Seconds since 1970-01-01T00:00:00Z of a wall-clock second, or {@link #MISSING}. */
    long epochSecond(long localSecond) {
        if (localSecond >= steadyFrom && localSecond < steadyUntil) {
            return localSecond - offsetSeconds;
        }
        var local = LocalDateTime.ofEpochSecond(localSecond, 0, ZoneOffset.UTC);
        var transition = rules.getTransition(local);
        if (transition == null) {
            remember(local);
            return localSecond - offsetSeconds;
        }
        if (transition.isGap()) {
            return afterGap(local, transition);
        }
        return localSecond - transition.getOffsetBefore().getTotalSeconds();
    }

    /** A date whose midnight is skipped begins when the gap ends, unless the gap swallows all of it. */
    private long afterGap(LocalDateTime local, ZoneOffsetTransition gap) {
        var sameDate = gap.getDateTimeAfter().toLocalDate().equals(local.toLocalDate());
        return wholeDays && sameDate ? gap.toEpochSecond() : MISSING;
    }

    private void remember(LocalDateTime local) {
        var offset = rules.getOffset(local);
        var instant = local.toInstant(offset);
        // a nanosecond later, because a transition at this very moment is one that has already happened
        var previous = rules.previousTransition(instant.plusNanos(1));
        var next = rules.nextTransition(instant);
        offsetSeconds = offset.getTotalSeconds();
        steadyFrom = previous == null ? Long.MIN_VALUE : later(previous);
        steadyUntil = next == null ? Long.MAX_VALUE : earlier(next);
    }

    private static long later(ZoneOffsetTransition transition) {
        return Math.max(
                WallClockTimes.secondsOf(transition.getDateTimeBefore()),
                WallClockTimes.secondsOf(transition.getDateTimeAfter()));
    }

    private static long earlier(ZoneOffsetTransition transition) {
        return Math.min(
                WallClockTimes.secondsOf(transition.getDateTimeBefore()),
                WallClockTimes.secondsOf(transition.getDateTimeAfter()));
    }

    /** A wall-clock second that no zone reads as later than this moment. */
    static long localNotAfter(Instant instant) {
        return instant.getEpochSecond() - ZoneOffset.MAX.getTotalSeconds();
    }
}
