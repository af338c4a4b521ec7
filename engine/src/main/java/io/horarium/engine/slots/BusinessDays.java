package io.horarium.engine.slots;

import java.time.DayOfWeek;
import java.time.ZoneId;

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
}
