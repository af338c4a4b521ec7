package io.horarium.engine.recurrence;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/**
 * Asks single dates whether the parts of a rule choose them. A rule may ask about every date of eight thousand years, so
 * the parts are turned into bits once. Numbered weekdays mean nothing here: the rules that allow them never ask.
 */
final class DayFilter {

    private static final int SHORTEST_MONTH = 28;
    // 1970-01-01 was a Thursday
    private static final int WEEKDAY_OF_DAY_ZERO = 4;

    private final int weekdays;
    private final int months;
    private final int[] monthDaysByLength;
    private final boolean anyYearDay;
    private final BitSet commonYearDays;
    private final BitSet leapYearDays;

    DayFilter(DayParts parts) {
        this.weekdays = bits(parts.weekdays().stream()
                .map(weekday -> weekday.day().getValue())
                .toList());
        this.months = bits(parts.months());
        this.monthDaysByLength = monthDays(parts.monthDays());
        this.anyYearDay = parts.yearDays().isEmpty();
        this.commonYearDays = parts.yearDaysOf(365);
        this.leapYearDays = parts.yearDaysOf(366);
    }

    boolean matches(long epochDay) {
        if ((weekdays >> weekday(epochDay) & 1) == 0) {
            return false;
        }
        var date = LocalDate.ofEpochDay(epochDay);
        return isInMonth(date)
                && (monthDaysByLength[date.lengthOfMonth() - SHORTEST_MONTH] >> (date.getDayOfMonth() - 1) & 1) == 1
                && (anyYearDay || yearDays(date).get(date.getDayOfYear() - 1));
    }

    /** After a date that does not match: the first that may. A wrong month is left in one step. */
    long resumeAfter(long epochDay) {
        var date = LocalDate.ofEpochDay(epochDay);
        return isInMonth(date) ? epochDay + 1 : epochDay + date.lengthOfMonth() - date.getDayOfMonth() + 1;
    }

    private boolean isInMonth(LocalDate date) {
        return (months >> date.getMonthValue() & 1) == 1;
    }

    private BitSet yearDays(LocalDate date) {
        return date.isLeapYear() ? leapYearDays : commonYearDays;
    }

    private static int weekday(long epochDay) {
        return Math.floorMod(epochDay + WEEKDAY_OF_DAY_ZERO - 1, 7) + 1;
    }

    private static int bits(List<Integer> numbers) {
        var bits = 0;
        for (int number : numbers) {
            bits |= 1 << number;
        }
        return numbers.isEmpty() ? -1 : bits;
    }

    private static int[] monthDays(List<Integer> days) {
        var byLength = new int[4];
        for (var i = 0; i < byLength.length; i++) {
            byLength[i] = days.isEmpty() ? -1 : MonthBits.ofDays(days, SHORTEST_MONTH + i);
        }
        return byLength;
    }
}
