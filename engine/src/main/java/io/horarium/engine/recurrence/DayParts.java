package io.horarium.engine.recurrence;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/**
 * The parts of a rule that choose dates, completed from the start of the series: what the rule leaves open is taken from
 * DTSTART (RFC 5545, 3.3.10), so a monthly rule without days means the start's day of the month. An empty list limits
 * nothing.
 *
 * @param months BYMONTH
 * @param monthDays BYMONTHDAY
 * @param yearDays BYYEARDAY
 * @param weekdays BYDAY
 */
record DayParts(List<Integer> months, List<Integer> monthDays, List<Integer> yearDays, List<RuleWeekday> weekdays) {

    static DayParts of(RecurrenceRule rule, LocalDate start) {
        var given = new DayParts(
                rule.numbers(ByPart.MONTH),
                rule.numbers(ByPart.MONTH_DAY),
                rule.numbers(ByPart.YEAR_DAY),
                rule.weekdays());
        if (given.hasDays()) {
            return given;
        }
        var onWeekday =
                new DayParts(given.months, List.of(), List.of(), List.of(RuleWeekday.every(start.getDayOfWeek())));
        var onMonthDay = new DayParts(given.months, List.of(start.getDayOfMonth()), List.of(), List.of());
        return switch (rule.frequency()) {
            case SECONDLY, MINUTELY, HOURLY, DAILY -> given;
            case WEEKLY -> onWeekday;
            case MONTHLY -> onMonthDay;
            case YEARLY -> {
                if (!rule.numbers(ByPart.WEEK_NUMBER).isEmpty()) {
                    yield onWeekday;
                }
                yield given.months.isEmpty() ? onMonthDay.inMonth(start.getMonthValue()) : onMonthDay;
            }
        };
    }

    private boolean hasDays() {
        return !(monthDays.isEmpty() && yearDays.isEmpty() && weekdays.isEmpty());
    }

    private DayParts inMonth(int month) {
        return new DayParts(List.of(month), monthDays, yearDays, weekdays);
    }

    boolean hasMonth(int month) {
        return months.isEmpty() || months.contains(month);
    }

    /** BYYEARDAY as bits, bit 0 for 1 January, in a year of this length; negative ones are counted from its end. */
    BitSet yearDaysOf(int length) {
        var bits = new BitSet(length);
        for (int day : yearDays) {
            var index = day > 0 ? day - 1 : length + day;
            if (index >= 0 && index < length) {
                bits.set(index);
            }
        }
        return bits;
    }
}
