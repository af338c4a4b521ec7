package io.horarium.schedule;

import io.horarium.engine.slots.Busy;
import io.horarium.engine.slots.DayHours;
import io.horarium.engine.slots.DaysOff;
import io.horarium.engine.slots.OpenHours;
import io.horarium.engine.slots.SourceRef;
import io.horarium.engine.slots.Travel;
import io.horarium.engine.time.LocalWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that the schedule knows of one staff member.
 *
 * @param zone where this person's wall clock hangs, unless travelling
 */
record StaffSchedule(
        ZoneId zone,
        List<WeeklyWindow> weekly,
        Map<LocalDate, DateException> exceptions,
        List<TimeOff> timeOff,
        List<TimeBlock> blocks,
        List<Travel> travel) {

    /** The hours as the engine reads them, without the holidays of the business. */
    OpenHours hours() {
        Map<DayOfWeek, DayHours> byDay = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            List<LocalWindow> open = windows(WeeklyWindow.Kind.OPEN, day);
            if (!open.isEmpty()) {
                byDay.put(day, new DayHours(open, windows(WeeklyWindow.Kind.BREAK, day)));
            }
        }
        Map<LocalDate, DayHours> byDate = new HashMap<>();
        exceptions.forEach((date, exception) -> byDate.put(date, new DayHours(exception.windows(), List.of())));
        return new OpenHours(zone, byDay, byDate, Set.of(), travel);
    }

    private List<LocalWindow> windows(WeeklyWindow.Kind kind, DayOfWeek day) {
        return weekly.stream()
                .filter(each -> each.kind() == kind && each.day() == day)
                .map(WeeklyWindow::window)
                .toList();
    }

    /** Absences of whole dates. */
    List<DaysOff> daysOff() {
        List<DaysOff> days = new ArrayList<>();
        for (TimeOff absence : timeOff) {
            if (absence instanceof TimeOff.Dates dates) {
                days.add(new DaysOff(new SourceRef(dates.id().value()), dates.first(), dates.last()));
            }
        }
        return days;
    }

    /** Absences with exact moments, and time blocks. */
    List<Busy> busy() {
        Stream<Busy> absent = timeOff.stream().flatMap(absence -> switch (absence) {
            case TimeOff.Exact exact ->
                Stream.of(Busy.timeOff(new SourceRef(exact.id().value()), exact.interval()));
            case TimeOff.Dates dates -> Stream.empty();
        });
        Stream<Busy> blocked = blocks.stream()
                .map(block -> Busy.blocked(new SourceRef(block.id().value()), block.interval()));
        return Stream.concat(absent, blocked).toList();
    }
}
