package io.horarium.engine.recurrence;

import java.time.DayOfWeek;
import java.util.Comparator;

/**
 * One entry of BYDAY: a weekday, either every one of the period or the n-th of its month or year.
 *
 * @param ordinal 0 for every such weekday, n for the n-th, -n for the n-th from the end; -53 to 53
 * @param day the weekday
 */
public record RuleWeekday(int ordinal, DayOfWeek day) implements Comparable<RuleWeekday> {

    private static final Comparator<RuleWeekday> ORDER =
            Comparator.comparingInt(RuleWeekday::ordinal).thenComparing(RuleWeekday::day);

    /** Refuses ordinals that no year has. */
    public RuleWeekday {
        if (Math.abs(ordinal) > 53) {
            throw new InvalidRecurrenceException("BYDAY", ordinal + " is not an ordinal from -53 to 53");
        }
    }

    /** Every such weekday. */
    public static RuleWeekday every(DayOfWeek day) {
        return new RuleWeekday(0, day);
    }

    /** The n-th such weekday of the month or year; negative counts from its end. */
    public static RuleWeekday nth(int ordinal, DayOfWeek day) {
        return new RuleWeekday(ordinal, day);
    }

    /** Whether one weekday of the month or year is meant rather than all. */
    public boolean isNumbered() {
        return ordinal != 0;
    }

    @Override
    public int compareTo(RuleWeekday other) {
        return ORDER.compare(this, other);
    }

    /** As RFC 5545 writes it: {@code MO}, {@code 2TU}, {@code -1FR}. */
    @Override
    public String toString() {
        return (isNumbered() ? ordinal : "") + abbreviation(day);
    }

    static String abbreviation(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
