package io.horarium.availability;

import io.horarium.engine.slots.DayHours;
import io.horarium.engine.slots.OpenHours;
import io.horarium.engine.time.IntervalSet;
import io.horarium.engine.time.LocalWindow;
import io.horarium.engine.time.TimeInterval;
import io.horarium.engine.time.WallClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * When a service is open at all, whatever is booked: somebody who gives it works, and its own opening times allow it.
 *
 * @param staff hours of everybody who may take it
 * @param service opening times of the service's own
 */
record Openings(List<OpenHours> staff, Optional<OpenHours> service) {

    // a local date may begin a day before or after the same date in UTC, and a window may end on the date after
    private static final int ZONE_DAYS = 2;

    /** The open stretches of the interval, in order. */
    List<TimeInterval> within(TimeInterval interval) {
        int first = day(interval) - ZONE_DAYS;
        int last = first + (int) interval.length().toDays() + 1 + 2 * ZONE_DAYS;
        IntervalSet open = IntervalSet.EMPTY;
        for (OpenHours each : staff) {
            open = open.union(lay(each, first, last));
        }
        if (service.isPresent()) {
            open = open.intersect(lay(service.get(), first, last));
        }
        return open.intersect(IntervalSet.of(List.of(interval))).intervals();
    }

    private static int day(TimeInterval interval) {
        return (int) interval.start().atZone(ZoneOffset.UTC).toLocalDate().toEpochDay();
    }

    private static IntervalSet lay(OpenHours hours, int first, int last) {
        IntervalSet.Builder windows = new IntervalSet.Builder();
        IntervalSet.Builder breaks = new IntervalSet.Builder();
        for (int day = first; day <= last; day++) {
            LocalDate date = LocalDate.ofEpochDay(day);
            DayHours rules = hours.on(date);
            if (!rules.isClosed()) {
                WallClock clock = WallClock.of(hours.zoneOn(date), day, day);
                add(windows, clock, day, rules.windows());
                add(breaks, clock, day, rules.breaks());
            }
        }
        return windows.build().minus(breaks.build());
    }

    private static void add(IntervalSet.Builder to, WallClock clock, int day, List<LocalWindow> windows) {
        for (LocalWindow each : windows) {
            to.add(clock.startAt(day, each.startMinute()), clock.endAt(day, each.endMinute()));
        }
    }
}
