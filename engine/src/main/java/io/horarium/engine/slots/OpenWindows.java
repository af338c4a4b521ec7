package io.horarium.engine.slots;

import io.horarium.engine.time.IntervalSet;
import io.horarium.engine.time.LocalWindow;
import io.horarium.engine.time.WallClock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Open hours laid out on the time line.
 *
 * @param open when it is open
 * @param shut weekly hours that an exception without windows took away
 * @param holiday weekly hours that a holiday took away
 */
record OpenWindows(IntervalSet open, IntervalSet shut, IntervalSet holiday) {

    /** Lays {@code hours} out for the dates {@code firstDay} to {@code lastDay}, in epoch days, both included. */
    static OpenWindows of(OpenHours hours, int firstDay, int lastDay) {
        Layer open = new Layer();
        Layer shut = new Layer();
        Layer holiday = new Layer();
        WallClock home = WallClock.of(hours.zone(), firstDay, lastDay);
        boolean special = !hours.exceptions().isEmpty() || !hours.holidays().isEmpty();
        for (int day = firstDay; day <= lastDay; day++) {
            LocalDate date = LocalDate.ofEpochDay(day);
            WallClock clock = clockOn(date, hours, home);
            DayHours usual = hours.usualOn(date);
            DayHours actual = special ? hours.on(date) : usual;
            open.add(clock, day, actual);
            if (actual.isClosed()) {
                (hours.isHoliday(date) ? holiday : shut).add(clock, day, usual);
            }
        }
        IntervalSet opened = open.build();
        return new OpenWindows(
                opened, shut.build().minus(opened), holiday.build().minus(opened));
    }

    /** What is left where both are open, and what either of them took away from the other. */
    OpenWindows within(OpenWindows schedule) {
        IntervalSet both = open.intersect(schedule.open);
        IntervalSet offered = schedule.open.union(schedule.shut);
        IntervalSet lostToHoliday = holiday.intersect(offered.union(schedule.holiday))
                .union(open.intersect(schedule.holiday))
                .minus(both);
        IntervalSet lost = shut.intersect(offered).union(open.intersect(schedule.shut));
        return new OpenWindows(both, lost.minus(both), lostToHoliday.minus(both));
    }

    private static WallClock clockOn(LocalDate date, OpenHours hours, WallClock home) {
        if (hours.travel().isEmpty()) {
            return home;
        }
        ZoneId zone = hours.zoneOn(date);
        return zone.equals(hours.zone()) ? home : WallClock.of(zone, date.toEpochDay(), date.toEpochDay());
    }

    /** Windows and the breaks that are cut out of them; a break also cuts what reaches over from the date before. */
    private static final class Layer {

        private final IntervalSet.Builder windows = new IntervalSet.Builder();
        private final IntervalSet.Builder breaks = new IntervalSet.Builder();

        void add(WallClock clock, int day, DayHours hours) {
            for (LocalWindow each : hours.windows()) {
                windows.add(clock.startAt(day, each.startMinute()), clock.endAt(day, each.endMinute()));
            }
            for (LocalWindow each : hours.breaks()) {
                breaks.add(clock.startAt(day, each.startMinute()), clock.endAt(day, each.endMinute()));
            }
        }

        IntervalSet build() {
            return windows.build().minus(breaks.build());
        }
    }
}
