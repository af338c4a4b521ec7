package io.horarium.engine.recurrence;

import java.time.LocalDate;

/** The periods of a rule that is not shorter than a date, numbered from 0 at the start of the series. */
interface Periods {

    /** The Gregorian calendar repeats, weekdays included, after this many years. */
    int CYCLE_YEARS = 400;

    /** Days of such a cycle. */
    int CYCLE_DAYS = 146_097;

    /** 9999-12-31: RFC 5545 has no way to write a later date. */
    long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    /**
     * Replaces the buffer's dates by those of the period, in order.
     *
     * @return false if the period lies after the last date, and so do all later ones
     */
    boolean fill(long index, DayBuffer days);

    /** A period of which neither it nor any later one has been reached before this date; never negative. */
    long indexNotAfter(long epochDay);

    /**
     * So many periods in a row without any date prove that none will follow: the calendar is back where it was, whatever
     * the interval, because a walk of equal steps around a ring of this size has then met every place that it ever meets.
     */
    int orbit();

    static Periods of(RecurrenceRule rule, LocalDate start) {
        var parts = DayParts.of(rule, start);
        return switch (rule.frequency()) {
            case YEARLY ->
                rule.numbers(ByPart.WEEK_NUMBER).isEmpty()
                        ? new YearPeriods(start.getYear(), rule.interval(), parts)
                        : WeekNumberPeriods.of(rule, start, new DayFilter(parts));
            case MONTHLY -> MonthPeriods.of(rule, start, parts);
            case WEEKLY -> WeekPeriods.of(rule, start, new DayFilter(parts));
            case DAILY -> new DayPeriods(start.toEpochDay(), rule.interval(), new DayFilter(parts));
            case SECONDLY, MINUTELY, HOURLY ->
                throw new IllegalArgumentException("rule: " + rule.frequency() + " has no periods of dates");
        };
    }
}
