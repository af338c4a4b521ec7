package io.horarium.engine.slots;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoField;

/**
 * How the business counts days and weeks; its zone decides the horizon and the periods of limits, not who is free.
 *
 * @param zone zone of the business
 * @param weekStart first day of its week
 */
public record BusinessDays(ZoneId zone, DayOfWeek weekStart) {

    /** Days in {@code zone}, weeks from Monday. */
    public static BusinessDays in(ZoneId zone) {
        return new BusinessDays(zone, DayOfWeek.MONDAY);
    }

    /** Whether both moments lie in the same week of the business. */
    public boolean isSameWeek(Instant one, Instant other) {
        return period(dayOf(one), LimitPeriod.WEEK) == period(dayOf(other), LimitPeriod.WEEK);
    }

    /** The local date of {@code moment} as an epoch day. */
    int dayOf(Instant moment) {
        return (int) LocalDate.ofInstant(moment, zone).toEpochDay();
    }

    /** A number that two dates share exactly when they lie in the same period. */
    int period(int epochDay, LimitPeriod period) {
        return switch (period) {
            case DAY -> epochDay;
            // epoch day 0 was a Thursday
            case WEEK -> Math.floorDiv(epochDay + DayOfWeek.THURSDAY.getValue() - weekStart.getValue(), 7);
            case MONTH -> (int) LocalDate.ofEpochDay(epochDay).getLong(ChronoField.PROLEPTIC_MONTH);
        };
    }
}
