package io.horarium.engine.recurrence;

import java.time.LocalDateTime;

/**
 * Times of a rule whose period is a date or longer. The candidates of a period are its dates times its times of day, never
 * listed: the i-th is found by division, so a rule that names every second of a year costs no memory.
 */
final class CalendarTimes implements WallClockTimes {

    private final Periods periods;
    private final int[] offsets;
    private final SetPositions positions;
    private final DayBuffer days = new DayBuffer();
    private long period;
    private int chosen;
    private int cursor;

    private CalendarTimes(Periods periods, int[] offsets, SetPositions positions, long period) {
        this.periods = periods;
        this.offsets = offsets;
        this.positions = positions;
        this.period = period;
    }

    static CalendarTimes of(RecurrenceRule rule, LocalDateTime start, long earliest) {
        var periods = Periods.of(rule, start.toLocalDate());
        return new CalendarTimes(
                periods,
                ClockParts.of(rule).offsets(rule.frequency(), start.toLocalTime()),
                new SetPositions(rule.numbers(ByPart.SET_POSITION)),
                periods.indexNotAfter(Math.floorDiv(earliest, DAY_SECONDS)));
    }

    @Override
    public long next() {
        if (cursor == chosen && !nextPeriod()) {
            return DONE;
        }
        var index = positions.get(cursor++);
        return days.get(index / offsets.length) * DAY_SECONDS + offsets[index % offsets.length];
    }

    private boolean nextPeriod() {
        cursor = 0;
        for (var silent = 0; silent <= periods.orbit(); silent++) {
            if (!periods.fill(period++, days)) {
                break;
            }
            chosen = positions.choose(days.size() * offsets.length);
            if (chosen > 0) {
                return true;
            }
        }
        chosen = 0;
        return false;
    }
}
