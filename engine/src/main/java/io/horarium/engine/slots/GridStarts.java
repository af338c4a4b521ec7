package io.horarium.engine.slots;

import io.horarium.engine.time.IntervalSet;
import io.horarium.engine.time.WallClock;
import java.time.LocalDate;

/** Where the starts of a grid lie inside windows, whoever is busy. Only starts whose appointment fits are listed. */
final class GridStarts {

    private static final int DAY = 1440;

    private final Area area;
    private final OpenHours hours;
    private final int durationMinutes;
    private final int stepMinutes;

    GridStarts(Area area, OpenHours hours, SlotPolicy policy) {
        this.area = area;
        this.hours = hours;
        this.durationMinutes = policy.footprint().durationMinutes();
        this.stepMinutes = policy.stepMinutes();
    }

    /** Starts of {@code grid} in ascending order. Of {@link StartGrid#ADAPTIVE} only those that busy time does not add. */
    int[] in(IntervalSet windows, StartGrid grid) {
        if (windows.isEmpty()) {
            return new int[0];
        }
        if (area.only().isPresent()) {
            int minute = area.only().getAsInt();
            return windows.covers(minute, minute + durationMinutes) ? new int[] {minute} : new int[0];
        }
        return switch (grid) {
            case WINDOW, ADAPTIVE -> fromOpenings(windows);
            case CLOCK -> fromMidnights(windows);
        };
    }

    private int[] fromOpenings(IntervalSet windows) {
        Ints starts = new Ints((area.to() - area.from()) / stepMinutes / 4);
        for (int index = windows.firstEndingAfter(area.from()); index < windows.size(); index++) {
            int opening = windows.start(index);
            if (opening >= area.to()) {
                break;
            }
            int last = windows.end(index) - durationMinutes;
            int anchored = opening + Area.ANCHOR_DAYS * DAY;
            steps(opening, Math.min(last, anchored - 1), starts);
            if (last >= anchored) {
                steadily(anchored, last, starts);
            }
        }
        return starts.toArray();
    }

    /**
     * A window that has been open for a week has no opening that anybody remembers: each local midnight begins anew.
     * Without this the starts of a business that never closes would depend on how far one looks back.
     */
    private void steadily(int from, int last, Ints starts) {
        WallClock clock = Area.clock(hours.zone(), area.from(), area.to());
        int begin = Math.max(from, area.from());
        int end = Math.min(last + 1, area.to());
        for (int day = clock.dayAt(begin); clock.dayStart(day) < end; day++) {
            int midnight = clock.dayStart(day);
            int offset = midnight < begin ? ceilToStep(begin - midnight) : 0;
            int stop = Math.min(end, clock.dayStart(day + 1));
            for (int start = midnight + offset; start < stop; start += stepMinutes) {
                starts.add(start);
            }
        }
    }

    private void steps(int anchor, int last, Ints starts) {
        int first = anchor < area.from() ? anchor + ceilToStep(area.from() - anchor) : anchor;
        int stop = Math.min(last, area.to() - 1);
        for (int start = first; start <= stop; start += stepMinutes) {
            starts.add(start);
        }
    }

    private int ceilToStep(int minutes) {
        return (minutes + stepMinutes - 1) / stepMinutes * stepMinutes;
    }

    private int[] fromMidnights(IntervalSet windows) {
        Ints starts = new Ints(64);
        int first = Math.floorDiv(area.from(), DAY) - 2;
        int last = Math.floorDiv(area.to(), DAY) + 2;
        WallClock home = WallClock.of(hours.zone(), first, last + 1);
        for (int day = first; day <= last; day++) {
            WallClock clock = clockOn(day, home);
            int from = Math.max(area.from(), clock.dayStart(day));
            int to = Math.min(area.to(), clockOn(day + 1, home).dayStart(day + 1));
            if (from < to) {
                clockTimes(clock, from, to, windows, starts);
            }
        }
        return starts.toArray();
    }

    private void clockTimes(WallClock clock, int from, int to, IntervalSet windows, Ints starts) {
        int index = windows.firstEndingAfter(from);
        int minute = from;
        while (minute < to && index < windows.size()) {
            int past = clock.minuteOfDayAt(minute) % stepMinutes;
            if (minute < windows.start(index)) {
                minute = windows.start(index);
            } else if (minute + durationMinutes > windows.end(index)) {
                index++;
            } else if (past == 0) {
                starts.add(minute);
                minute++;
            } else {
                minute = nextMultiple(clock, minute, past);
            }
        }
    }

    /** The next minute at which the clock may show a multiple: none lies between, unless the clock is changed. */
    private int nextMultiple(WallClock clock, int minute, int past) {
        int untilMidnight = DAY - clock.minuteOfDayAt(minute);
        int candidate = minute + Math.min(stepMinutes - past, untilMidnight);
        return clock.isSteady(minute, candidate + 1) ? candidate : minute + 1;
    }

    private WallClock clockOn(int day, WallClock home) {
        if (hours.travel().isEmpty()) {
            return home;
        }
        LocalDate date = LocalDate.ofEpochDay(day);
        return WallClock.of(hours.zoneOn(date), day, day);
    }
}
