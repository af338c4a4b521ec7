package io.horarium.schedule;

import io.horarium.engine.slots.DayHours;
import io.horarium.engine.slots.OpenHours;
import io.horarium.engine.time.IntervalSet;
import io.horarium.engine.time.LocalWindow;
import io.horarium.engine.time.TimeInterval;
import io.horarium.engine.time.WallClock;
import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Draws the schedule of one staff member on one date of the business. The wall clock of the staff member may be another one,
 * so the dates before and after are laid out as well, and everything is cut to the date.
 */
final class DayDrawing {

    private final StaffSchedule schedule;
    private final OpenHours hours;
    private final Map<LocalDate, String> holidays;
    private final TimeInterval day;
    private final List<Shade> shades = new ArrayList<>();
    private final IntervalSet.Builder windows = new IntervalSet.Builder();
    private final IntervalSet.Builder breaks = new IntervalSet.Builder();

    private DayDrawing(StaffSchedule schedule, Map<LocalDate, String> holidays, TimeInterval day) {
        this.schedule = schedule;
        this.hours = schedule.hours().withHolidays(holidays.keySet());
        this.holidays = holidays;
        this.day = day;
    }

    static StaffDay draw(
            StaffId staff, StaffSchedule schedule, Map<LocalDate, String> holidays, LocalDate date, ZoneId zone) {
        TimeInterval day = new TimeInterval(
                date.atStartOfDay(zone).toInstant(),
                date.plusDays(1).atStartOfDay(zone).toInstant());
        DayDrawing drawing = new DayDrawing(schedule, holidays, day);
        for (LocalDate local = date.minusDays(1); !local.isAfter(date.plusDays(1)); local = local.plusDays(1)) {
            drawing.lay(local);
        }
        drawing.timeOff();
        schedule.blocks().forEach(drawing::block);
        return drawing.finish(staff, date);
    }

    private void lay(LocalDate local) {
        WallClock clock = clock(local);
        DayHours rules = hours.on(local);
        add(windows, clock, local, rules.windows());
        add(breaks, clock, local, rules.breaks());
        DateException exception = schedule.exceptions().get(local);
        if (exception != null) {
            exception(local, clock, exception);
        } else if (hours.isHoliday(local)) {
            shade(Shade.Kind.HOLIDAY, whole(local), holidays.getOrDefault(local, ""));
        } else {
            schedule.weekly().stream()
                    .filter(each -> each.kind() == WeeklyWindow.Kind.BREAK && each.day() == local.getDayOfWeek())
                    .forEach(each -> shade(Shade.Kind.BREAK, interval(clock, local, each.window()), each.label()));
        }
    }

    /** What an exception takes away is drawn: the whole date, or the usual hours that do not hold. */
    private void exception(LocalDate local, WallClock clock, DateException exception) {
        if (exception.windows().isEmpty()) {
            shade(Shade.Kind.EXCEPTION, whole(local), exception.reason());
            return;
        }
        IntervalSet.Builder usual = new IntervalSet.Builder();
        add(usual, clock, local, hours.usualOn(local).windows());
        IntervalSet.Builder actual = new IntervalSet.Builder();
        add(actual, clock, local, exception.windows());
        usual.build()
                .minus(actual.build())
                .intervals()
                .forEach(lost -> shade(Shade.Kind.EXCEPTION, lost, exception.reason()));
    }

    private void timeOff() {
        for (TimeOff absence : schedule.timeOff()) {
            TimeInterval away = switch (absence) {
                case TimeOff.Exact exact -> exact.interval();
                case TimeOff.Dates dates ->
                    new TimeInterval(
                            whole(dates.first()).start(), whole(dates.last()).end());
            };
            if (away.overlaps(day)) {
                shades.add(Shade.of(absence, clip(away)));
            }
        }
    }

    private void block(TimeBlock block) {
        if (block.interval().overlaps(day)) {
            shades.add(Shade.of(block, clip(block.interval())));
        }
    }

    private StaffDay finish(StaffId staff, LocalDate date) {
        List<OpenWindow> open =
                windows.build().minus(breaks.build()).intersect(IntervalSet.of(List.of(day))).intervals().stream()
                        .map(each -> new OpenWindow(each.start(), each.end()))
                        .toList();
        shades.sort(Comparator.comparing(Shade::start).thenComparing(Shade::end));
        return new StaffDay(staff, date, open, shades);
    }

    private void shade(Shade.Kind kind, TimeInterval interval, String label) {
        if (interval.overlaps(day)) {
            shades.add(Shade.of(kind, clip(interval), label));
        }
    }

    private TimeInterval clip(TimeInterval interval) {
        return new TimeInterval(
                interval.start().isAfter(day.start()) ? interval.start() : day.start(),
                interval.end().isBefore(day.end()) ? interval.end() : day.end());
    }

    private TimeInterval whole(LocalDate local) {
        ZoneId zone = hours.zoneOn(local);
        return new TimeInterval(
                local.atStartOfDay(zone).toInstant(),
                local.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private WallClock clock(LocalDate local) {
        return WallClock.of(hours.zoneOn(local), local.toEpochDay(), local.toEpochDay());
    }

    private static void add(IntervalSet.Builder to, WallClock clock, LocalDate local, List<LocalWindow> windows) {
        int day = (int) local.toEpochDay();
        for (LocalWindow each : windows) {
            to.add(clock.startAt(day, each.startMinute()), clock.endAt(day, each.endMinute()));
        }
    }

    private static TimeInterval interval(WallClock clock, LocalDate local, LocalWindow window) {
        IntervalSet.Builder one = new IntervalSet.Builder();
        add(one, clock, local, List.of(window));
        // a window that lies in a gap of the clock has no length
        return one.build().intervals().stream().findFirst().orElse(new TimeInterval(Instant.EPOCH, Instant.EPOCH));
    }
}
