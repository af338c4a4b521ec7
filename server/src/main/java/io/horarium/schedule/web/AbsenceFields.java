package io.horarium.schedule.web;

import io.horarium.engine.time.TimeInterval;
import io.horarium.schedule.ScheduleChange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What every request for an absence has in common. */
record AbsenceFields(
        @Nullable LocalDate firstDate,
        @Nullable LocalDate lastDate,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable String reason) {

    private static final int MOST_DAYS = 1_100;

    /** The change; what contradicts itself is refused, each field with this prefix. */
    ScheduleChange.Away change(String prefix) {
        Faults faults = new Faults();
        String why = Objects.requireNonNullElse(reason, "");
        if (firstDate != null && start == null && end == null) {
            LocalDate last = Objects.requireNonNullElse(lastDate, firstDate);
            if (last.isBefore(firstDate)) {
                faults.add(prefix + "lastDate", "must not be before firstDate");
            } else if (ChronoUnit.DAYS.between(firstDate, last) >= MOST_DAYS) {
                faults.add(prefix + "lastDate", "must be at most " + MOST_DAYS + " dates from firstDate on");
            }
            faults.refuse();
            return new ScheduleChange.AwayOnDates(firstDate, last, why);
        }
        if (start != null && end != null && firstDate == null && lastDate == null) {
            Times.check(start, end, Duration.ofDays(MOST_DAYS), prefix, faults);
            faults.refuse();
            return new ScheduleChange.AwayExactly(new TimeInterval(start, end), why);
        }
        faults.add(prefix + "firstDate", "is needed, with lastDate; or else start with end, and no dates");
        faults.refuse();
        throw new IllegalStateException("a fault was added");
    }
}
