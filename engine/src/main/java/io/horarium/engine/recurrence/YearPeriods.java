package io.horarium.engine.recurrence;

import java.time.LocalDate;
import java.util.BitSet;

/**
 * Calendar years without week numbers: FREQ=YEARLY. Numbered weekdays count within the month where BYMONTH is given, else
 * within the year (RFC 5545, 3.3.10, note 2 of the table).
 */
record YearPeriods(int firstYear, long interval, DayParts parts) implements Periods {

    @Override
    public boolean fill(long index, DayBuffer days) {
        days.clear();
        var year = firstYear + index * interval;
        if (year > 9999) {
            return false;
        }
        var newYear = LocalDate.of((int) year, 1, 1);
        var yearDays = parts.yearDaysOf(newYear.lengthOfYear());
        var weekdays = weekdays(newYear);
        for (var month = 1; month <= 12; month++) {
            if (parts.hasMonth(month)) {
                addMonth(newYear.withMonth(month), yearDays, weekdays, days);
            }
        }
        return true;
    }

    private void addMonth(LocalDate first, BitSet yearDays, BitSet weekdays, DayBuffer days) {
        var length = first.lengthOfMonth();
        var bits = MonthBits.all(length);
        if (!parts.monthDays().isEmpty()) {
            bits &= MonthBits.ofDays(parts.monthDays(), length);
        }
        if (!parts.yearDays().isEmpty()) {
            bits &= slice(yearDays, first, length);
        }
        if (!parts.weekdays().isEmpty()) {
            bits &= countsInYear()
                    ? slice(weekdays, first, length)
                    : MonthBits.ofWeekdays(parts.weekdays(), first.getDayOfWeek(), length);
        }
        days.addMonth(first.toEpochDay(), bits);
    }

    /** Whether BYDAY counts weekdays of the year. */
    private boolean countsInYear() {
        return parts.months().isEmpty() && parts.weekdays().stream().anyMatch(RuleWeekday::isNumbered);
    }

    private BitSet weekdays(LocalDate newYear) {
        var bits = new BitSet();
        if (countsInYear()) {
            var length = newYear.lengthOfYear();
            for (var weekday : parts.weekdays()) {
                // a weekday without number is set once a week, one with a number only once
                var step = weekday.isNumbered() ? length : 7;
                var from = weekday.isNumbered() ? weekday : RuleWeekday.nth(1, weekday.day());
                var first = MonthBits.nth(from, newYear.getDayOfWeek(), length);
                for (var index = first; first >= 0 && index < length; index += step) {
                    bits.set(index);
                }
            }
        }
        return bits;
    }

    private static int slice(BitSet year, LocalDate first, int length) {
        var from = first.getDayOfYear() - 1;
        var words = year.get(from, from + length).toLongArray();
        return words.length == 0 ? 0 : (int) words[0];
    }

    @Override
    public long indexNotAfter(long epochDay) {
        return Math.max(0, Math.floorDiv(LocalDate.ofEpochDay(epochDay).getYear() - firstYear, interval));
    }

    @Override
    public int orbit() {
        return CYCLE_YEARS;
    }
}
