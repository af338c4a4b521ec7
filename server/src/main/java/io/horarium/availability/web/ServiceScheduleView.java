package io.horarium.availability.web;

import io.horarium.engine.time.TimeInterval;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first opening and the last closing of a day, on the wall clock of the asked zone; its end may be 24:00. */
record ServiceScheduleView(String start, String end) {

    static @Nullable ServiceScheduleView from(List<TimeInterval> open, TimeInterval day, ZoneId zone) {
        if (open.isEmpty()) {
            return null;
        }
        TimeInterval last = open.getLast();
        return new ServiceScheduleView(
                WallTime.of(open.getFirst().start(), zone),
                last.end().equals(day.end()) ? "24:00" : WallTime.of(last.end(), zone));
    }
}
