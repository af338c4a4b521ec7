package io.horarium.engine.recurrence;

import java.time.LocalDate;

/** Weeks that begin on the rule's week start: FREQ=WEEKLY. */
record WeekPeriods(long firstDay, long intervalDays, DayFilter filter) implements Periods {

    static WeekPeriods of(RecurrenceRule rule, LocalDate start, DayFilter filter) {
        var intoWeek =
                Math.floorMod(start.getDayOfWeek().getValue() - rule.weekStart().getValue(), 7);
        return new WeekPeriods(start.toEpochDay() - intoWeek, 7L * rule.interval(), filter);
    }

    @Override
    public boolean fill(long index, DayBuffer days) {
        days.clear();
        var first = firstDay + index * intervalDays;
        if (first > LAST_DAY) {
            return false;
        }
        for (var day = first; day < first + 7; day++) {
            if (filter.matches(day)) {
                days.add(day);
            }
        }
        return true;
    }

    @Override
    public long indexNotAfter(long epochDay) {
        return Math.max(0, Math.floorDiv(epochDay - firstDay, intervalDays));
    }

    @Override
    public int orbit() {
        return CYCLE_DAYS / 7;
    }
}
