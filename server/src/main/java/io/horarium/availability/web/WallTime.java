package io.horarium.availability.web;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** Writes the time of day as clocks on the wall show it. */
final class WallTime {

    private WallTime() {}

    /** {@code 09:00}. */
    static String of(Instant moment, ZoneId zone) {
        LocalTime time = moment.atZone(zone).toLocalTime();
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }
}
