package io.horarium.schedule;

import io.horarium.availability.spi.Commitment;
import io.horarium.engine.slots.DayHours;
import io.horarium.engine.slots.OpenHours;
import io.horarium.engine.time.IntervalSet;
import io.horarium.engine.time.LocalWindow;
import io.horarium.engine.time.TimeInterval;
import io.horarium.engine.time.WallClock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How far one staff member's schedule covers a stretch of time, above all an appointment. Two things can be missing: its time may lie outside of the hours, and
 * this person may be away or blocked while it takes place, buffers included.
 */
final class Coverage {

    // a local date may begin a day before or after the same date in UTC, and a window may end on the date after
    private static final int ZONE_DAYS = 2;

    private final OpenHours hours;
    private final StaffSchedule schedule;

    Coverage(StaffSchedule schedule, Set<LocalDate> holidays) {
        this.hours = schedule.hours().withHolidays(holidays);
        this.schedule = schedule;
    }

    /** Whether the appointment lacks something with these hours that it did not lack with the others. */
    boolean takesFrom(Coverage before, Commitment commitment, List<TimeInterval> occupied) {
        IntervalSet time = IntervalSet.of(List.of(commitment.time()));
        IntervalSet closed = time.minus(open(commitment.time()));
        IntervalSet taken = IntervalSet.of(occupied);
        return !closed.minus(time.minus(before.open(commitment.time()))).isEmpty()
                || !taken.intersect(away(commitment.time()))
                        .minus(before.away(commitment.time()))
                        .isEmpty();
    }

    /** When this person works within the window: open, and neither away nor blocked. */
    IntervalSet working(TimeInterval window) {
        return open(window).minus(away(window)).intersect(IntervalSet.of(List.of(window)));
    }

    private IntervalSet open(TimeInterval around) {
        IntervalSet.Builder windows = new IntervalSet.Builder();
        IntervalSet.Builder breaks = new IntervalSet.Builder();
        int last = day(around.end()) + ZONE_DAYS;
        for (int day = day(around.start()) - ZONE_DAYS; day <= last; day++) {
            LocalDate date = LocalDate.ofEpochDay(day);
            DayHours rules = hours.on(date);
            if (!rules.isClosed()) {
                WallClock clock = WallClock.of(hours.zoneOn(date), day, day);
                lay(windows, clock, day, rules.windows());
                lay(breaks, clock, day, rules.breaks());
            }
        }
        return windows.build().minus(breaks.build());
    }

    /** Absences and blocks in the days around; the buffers of an appointment reach at most a day beyond it. */
    private IntervalSet away(TimeInterval around) {
        TimeInterval near = new TimeInterval(
                around.start().minusSeconds(86_400), around.end().plusSeconds(86_400));
        List<TimeInterval> away = new ArrayList<>();
        schedule.blocks().stream()
                .map(TimeBlock::interval)
                .filter(near::overlaps)
                .forEach(away::add);
        for (TimeOff absence : schedule.timeOff()) {
            TimeInterval interval = switch (absence) {
                case TimeOff.Exact exact -> exact.interval();
                case TimeOff.Dates dates ->
                    new TimeInterval(
                            dates.first().atStartOfDay(zone(dates.first())).toInstant(),
                            dates.last()
                                    .plusDays(1)
                                    .atStartOfDay(zone(dates.last()))
                                    .toInstant());
            };
            if (interval.overlaps(near)) {
                away.add(interval);
            }
        }
        return IntervalSet.of(away);
    }

    private ZoneId zone(LocalDate date) {
        return hours.zoneOn(date);
    }

    private static int day(java.time.Instant moment) {
        return (int) moment.atZone(ZoneOffset.UTC).toLocalDate().toEpochDay();
    }

    private static void lay(IntervalSet.Builder to, WallClock clock, int day, List<LocalWindow> windows) {
        for (LocalWindow each : windows) {
            to.add(clock.startAt(day, each.startMinute()), clock.endAt(day, each.endMinute()));
        }
    }
}
