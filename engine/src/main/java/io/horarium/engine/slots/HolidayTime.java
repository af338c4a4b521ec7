package io.horarium.engine.slots;

import io.horarium.engine.time.LocalWindow;
import io.horarium.engine.time.WallClock;
import java.time.LocalDate;
import java.util.List;

/**
 * A window that a holiday took away, kept to tell later which holiday it was.
 *
 * @param from first minute of the window
 * @param to first minute after it
 */
record HolidayTime(int from, int to, LocalDate date) {

    /** Adds the holidays of {@code hours} on and around the dates of {@code area}. */
    static void addAll(OpenHours hours, Area area, List<HolidayTime> times) {
        int first = Math.floorDiv(area.from(), LocalWindow.MINUTES_OF_DAY) - 2;
        int last = Math.floorDiv(area.to(), LocalWindow.MINUTES_OF_DAY) + 2;
        for (LocalDate date : hours.holidays()) {
            int day = (int) date.toEpochDay();
            if (day >= first && day <= last && hours.isHoliday(date)) {
                WallClock clock = WallClock.of(hours.zoneOn(date), day, day + 1);
                for (LocalWindow each : hours.usualOn(date).windows()) {
                    int from = clock.startAt(day, each.startMinute());
                    times.add(new HolidayTime(from, clock.endAt(day, each.endMinute()), date));
                }
            }
        }
    }

    boolean contains(int minute) {
        return from <= minute && minute < to;
    }
}
