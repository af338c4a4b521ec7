package io.horarium.insights;

import java.util.List;

/**
 * How many bookings start in each hour of a weekday, on the wall clock of the business.
 *
 * @param weekday 1 is Monday, 7 is Sunday
 * @param starts 24 counts, from midnight on
 */
public record BusyHours(int weekday, List<Long> starts) {

    /** Keeps a copy. */
    public BusyHours {
        starts = List.copyOf(starts);
    }
}
