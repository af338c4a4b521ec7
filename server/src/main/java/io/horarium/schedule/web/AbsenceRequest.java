package io.horarium.schedule.web;

import io.horarium.schedule.ScheduleChange;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another time for an absence that is there: whole local dates, or exact moments.
 *
 * @param lastDate included; absent: the first date alone
 * @param acceptOrphans whether it is made although appointments lose their time by it
 */
record AbsenceRequest(
        @Nullable LocalDate firstDate,
        @Nullable LocalDate lastDate,
        @Nullable Instant start,
        @Nullable Instant end,

        @Nullable @Size(max = 200, message = "must have at most 200 characters")
        String reason,

        @Nullable Boolean acceptOrphans) {

    ScheduleChange.Away away() {
        return new AbsenceFields(firstDate, lastDate, start, end, reason).change("");
    }
}
