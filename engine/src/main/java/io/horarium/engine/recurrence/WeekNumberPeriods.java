package io.horarium.engine.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/**
 * Years made of numbered weeks: FREQ=YEARLY with BYWEEKNO. Week 1 is the first with at least four days in the year, so the
 * first and last week can reach into the neighbouring calendar year; a week belongs to the year that numbers it.
 */
record WeekNumberPeriods(int firstYear, long interval, DayOfWeek weekStart, List<Integer> weeks, DayFilter filter)
        implements Periods {

    static WeekNumberPeriods of(RecurrenceRule rule, LocalDate start, DayFilter filter) {
        var year = start.getYear();
        var day = start.toEpochDay();
        if (day < firstDay(year, rule.weekStart())) {
            year--;
        } else if (day >= firstDay(year + 1, rule.weekStart())) {
            year++;
        }
        return new WeekNumberPeriods(year, rule.interval(), rule.weekStart(), rule.numbers(ByPart.WEEK_NUMBER), filter);
    }

    @Override
    public boolean fill(long index, DayBuffer days) {
        days.clear();
        var year = firstYear + index * interval;
        if (year > 9999) {
            return false;
        }
        var first = firstDay((int) year, weekStart);
        var count = (int) (firstDay((int) year + 1, weekStart) - first) / 7;
        chosenWeeks(count).stream().forEach(week -> addWeek(first + 7L * week, days));
        return true;
    }

    private BitSet chosenWeeks(int count) {
        var chosen = new BitSet();
        for (int week : weeks) {
            var index = week > 0 ? week - 1 : count + week;
            if (index >= 0 && index < count) {
                chosen.set(index);
            }
        }
        return chosen;
    }

    private void addWeek(long first, DayBuffer days) {
        for (var day = first; day < first + 7; day++) {
            if (filter.matches(day)) {
                days.add(day);
            }
        }
    }

    /** First day of week 1: 4 January is always in it. */
    private static long firstDay(int year, DayOfWeek weekStart) {
        var fourth = LocalDate.of(year, 1, 4);
        return fourth.toEpochDay() - Math.floorMod(fourth.getDayOfWeek().getValue() - weekStart.getValue(), 7);
    }

    @Override
    public long indexNotAfter(long epochDay) {
        // the last days of a calendar year can belong to the next period, never to one after it
        var year = LocalDate.ofEpochDay(epochDay).getYear() - 1;
        return Math.max(0, Math.floorDiv(year - firstYear, interval));
    }

    @Override
    public int orbit() {
        return CYCLE_YEARS;
    }
}
