package io.horarium.engine.recurrence;

import java.time.DayOfWeek;
import java.util.List;

/**
 * Days of one month as the bits of an int, bit 0 for the first. To ask several parts of a rule about a month is then to
 * AND a few ints instead of testing its days one by one.
 */
final class MonthBits {

    // bits 0, 7, 14, 21 and 28: the same weekday all through a month
    private static final int WEEKLY = 0x10204081;

    private MonthBits() {}

    /** Every day of a month of this length. */
    static int all(int length) {
        return -1 >>> (Integer.SIZE - length);
    }

    /** Days given by number, negative ones counted from the end of the month. */
    static int ofDays(List<Integer> days, int length) {
        var bits = 0;
        for (int day : days) {
            bits |= bit(day > 0 ? day - 1 : length + day, length);
        }
        return bits;
    }

    /** The days on one of the weekdays, the first of the month being {@code first}. */
    static int ofWeekdays(List<RuleWeekday> weekdays, DayOfWeek first, int length) {
        var bits = 0;
        for (var weekday : weekdays) {
            bits |= weekday.isNumbered()
                    ? bit(nth(weekday, first, length), length)
                    : (WEEKLY << offset(weekday.day(), first)) & all(length);
        }
        return bits;
    }

    /** Index from 0 of the n-th weekday in a stretch of days that begins on {@code first}; it may lie outside. */
    static int nth(RuleWeekday weekday, DayOfWeek first, int length) {
        var offset = offset(weekday.day(), first);
        if (weekday.ordinal() > 0) {
            return offset + 7 * (weekday.ordinal() - 1);
        }
        var last = offset + 7 * ((length - 1 - offset) / 7);
        return last + 7 * (weekday.ordinal() + 1);
    }

    private static int offset(DayOfWeek day, DayOfWeek first) {
        return Math.floorMod(day.getValue() - first.getValue(), 7);
    }

    private static int bit(int index, int length) {
        return index >= 0 && index < length ? 1 << index : 0;
    }
}
