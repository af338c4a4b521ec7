package io.horarium.engine.recurrence;

import java.time.LocalDateTime;

/**
 * Times of a rule whose period is an hour, a minute or a second. Periods are steps of equal length along the wall clock.
 * A period on a wrong date jumps to the next date, one at a wrong time of day to the next allowed time, so the cost is in
 * dates and not in seconds; a step that can never meet an allowed time is found beforehand. What is left ends with the
 * year 9999.
 */
final class ClockTimes implements WallClockTimes {

    private static final long NO_DAY = Long.MIN_VALUE;

    private final long first;
    private final long step;
    private final DayFilter days;
    private final ClockFilter clock;
    private final long[] offsets;
    private long index;
    private long checkedDay = NO_DAY;
    private long period;
    private int cursor;

    private ClockTimes(long first, long step, DayFilter days, ClockFilter clock, long[] offsets) {
        this.first = first;
        this.step = step;
        this.days = days;
        this.clock = clock;
        this.offsets = offsets;
        this.cursor = offsets.length;
    }

    static WallClockTimes of(RecurrenceRule rule, LocalDateTime start, long earliest) {
        var unit = unitSeconds(rule.frequency());
        var parts = ClockParts.of(rule);
        var offsets = chosen(rule, parts.offsets(rule.frequency(), start.toLocalTime()));
        var first = Math.floorDiv(WallClockTimes.secondsOf(start), unit) * unit;
        var step = (long) unit * rule.interval();
        var clock = new ClockFilter(parts, rule.frequency());
        if (offsets.length == 0 || !clock.isEverMet(first, step)) {
            return () -> DONE;
        }
        var times = new ClockTimes(first, step, new DayFilter(DayParts.of(rule, start.toLocalDate())), clock, offsets);
        times.index = Math.max(0, Math.floorDiv(earliest - first, step));
        return times;
    }

    @Override
    public long next() {
        if (cursor == offsets.length && !nextPeriod()) {
            return DONE;
        }
        return period + offsets[cursor++];
    }

    private boolean nextPeriod() {
        while (true) {
            var time = first + index * step;
            if (time >= LIMIT) {
                return false;
            }
            var day = Math.floorDiv(time, DAY_SECONDS);
            var allowed = allowedTime(day, time);
            if (allowed == time) {
                period = time;
                cursor = 0;
                index++;
                return true;
            }
            index = Math.ceilDiv(allowed - first, step);
        }
    }

    /** The time itself if rule and date allow it, else a later one before which nothing is allowed. */
    private long allowedTime(long day, long time) {
        if (day != checkedDay) {
            if (!days.matches(day)) {
                return days.resumeAfter(day) * DAY_SECONDS;
            }
            checkedDay = day;
        }
        return day * DAY_SECONDS + clock.nextAllowed((int) (time - day * DAY_SECONDS));
    }

    private static long[] chosen(RecurrenceRule rule, int[] offsets) {
        var positions = new SetPositions(rule.numbers(ByPart.SET_POSITION));
        var chosen = new long[positions.choose(offsets.length)];
        for (var i = 0; i < chosen.length; i++) {
            chosen[i] = offsets[positions.get(i)];
        }
        return chosen;
    }

    private static int unitSeconds(Frequency frequency) {
        return switch (frequency) {
            case SECONDLY -> 1;
            case MINUTELY -> 60;
            case HOURLY -> 3600;
            case DAILY, WEEKLY, MONTHLY, YEARLY ->
                throw new IllegalArgumentException("frequency: " + frequency + " is not within the day");
        };
    }
}
