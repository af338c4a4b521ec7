package io.horarium.schedule.web;

import io.horarium.kernel.StaffId;
import io.horarium.schedule.ScheduleChange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One change for many: exactly one of weekly, exception, timeOff and block.
 *
 * @param acceptOrphans whether it is made although appointments lose their time by it
 */
record BulkRequest(
        @NotNull(message = "is missing") @Size(min = 1, max = 100, message = "must have 1 to 100 entries")
        List<@NotNull(message = "is missing") StaffId> staffIds,

        @Nullable @Size(max = 200, message = "must have at most 200 entries")
        List<@Valid @NotNull(message = "is missing") WeeklyEntry> weekly,

        @Nullable @Valid ExceptionEntry exception,
        @Nullable @Valid Absence timeOff,
        @Nullable @Valid Block block,
        @Nullable Boolean acceptOrphans) {

    /** The change; what contradicts itself is refused. */
    ScheduleChange change() {
        Faults faults = new Faults();
        if (Stream.of(weekly, exception, timeOff, block)
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            faults.add("weekly", "or exception, timeOff or block is needed, and only one of them");
            faults.refuse();
        }
        ScheduleChange change = read(faults);
        faults.refuse();
        return change;
    }

    private ScheduleChange read(Faults faults) {
        if (weekly != null) {
            return new ScheduleChange.Weekly(WeeklyEntry.read(weekly, "weekly", faults));
        }
        if (exception != null) {
            return new ScheduleChange.OnDate(exception.read("exception", faults));
        }
        if (timeOff != null) {
            return new AbsenceFields(timeOff.firstDate, timeOff.lastDate, timeOff.start, timeOff.end, timeOff.reason)
                    .change("timeOff.");
        }
        Block wanted = Objects.requireNonNull(block, "block");
        return new ScheduleChange.Block(
                new BlockFields(wanted.start, wanted.end, wanted.rule, wanted.excluded, wanted.reason, wanted.hue)
                        .plan("block."));
    }

    /** Whole local dates, or exact moments. */
    record Absence(
            @Nullable LocalDate firstDate,
            @Nullable LocalDate lastDate,
            @Nullable Instant start,
            @Nullable Instant end,

            @Nullable @Size(max = 200, message = "must have at most 200 characters")
            String reason) {}

    /** A time block, once or again and again. */
    record Block(
            @NotNull(message = "is missing") Instant start,
            @NotNull(message = "is missing") Instant end,

            @Nullable @Size(min = 1, max = 500, message = "must have 1 to 500 characters")
            String rule,

            @Nullable @Size(max = 200, message = "must have at most 200 entries")
            List<@NotNull(message = "is missing") LocalDate> excluded,

            @Nullable @Size(max = 200, message = "must have at most 200 characters")
            String reason,

            @Nullable @Min(value = 0, message = "must be at least 0") @Max(value = 359, message = "must be at most 359")
            Integer hue) {}
}
