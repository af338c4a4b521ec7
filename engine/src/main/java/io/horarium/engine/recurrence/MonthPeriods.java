package io.horarium.engine.recurrence;

import java.time.LocalDate;

/** Calendar months, counted from January of year 0: FREQ=MONTHLY. */
record MonthPeriods(long firstMonth, long interval, DayParts parts) implements Periods {

    private static final long LAST_MONTH = 9999 * 12L + 11;

    static MonthPeriods of(RecurrenceRule rule, LocalDate start, DayParts parts) {
        return new MonthPeriods(monthOf(start), rule.interval(), parts);
    }

    @Override
    public boolean fill(long index, DayBuffer days) {
        days.clear();
        var month = firstMonth + index * interval;
        if (month > LAST_MONTH) {
            return false;
        }
        var monthOfYear = Math.floorMod(month, 12) + 1;
        if (parts.hasMonth(monthOfYear)) {
            var first = LocalDate.of((int) Math.floorDiv(month, 12), monthOfYear, 1);
            days.addMonth(first.toEpochDay(), bits(first));
        }
        return true;
    }

    private int bits(LocalDate first) {
        var length = first.lengthOfMonth();
        var bits = MonthBits.all(length);
        if (!parts.monthDays().isEmpty()) {
            bits &= MonthBits.ofDays(parts.monthDays(), length);
        }
        if (!parts.weekdays().isEmpty()) {
            bits &= MonthBits.ofWeekdays(parts.weekdays(), first.getDayOfWeek(), length);
        }
        return bits;
    }

    @Override
    public long indexNotAfter(long epochDay) {
        return Math.max(0, Math.floorDiv(monthOf(LocalDate.ofEpochDay(epochDay)) - firstMonth, interval));
    }

    @Override
    public int orbit() {
        return CYCLE_YEARS * 12;
    }

    private static long monthOf(LocalDate date) {
        return date.getYear() * 12L + date.getMonthValue() - 1;
    }
}
