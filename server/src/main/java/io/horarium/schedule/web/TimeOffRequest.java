package io.horarium.schedule.web;

import io.horarium.kernel.StaffId;
import io.horarium.schedule.ScheduleChange;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An absence of some staff members: whole local dates, or exact moments.
 *
 * @param lastDate included; absent: the first date alone
 * @param acceptOrphans whether it is made although appointments lose their time by it
 */
record TimeOffRequest(
        @NotNull(message = "is missing") @Size(min = 1, max = 100, message = "must have 1 to 100 entries")
        List<@NotNull(message = "is missing") StaffId> staffIds,

        @Nullable LocalDate firstDate,
        @Nullable LocalDate lastDate,
        @Nullable Instant start,
        @Nullable Instant end,

        @Nullable @Size(max = 200, message = "must have at most 200 characters")
        String reason,

        @Nullable Boolean acceptOrphans) {

    ScheduleChange change() {
        return new AbsenceFields(firstDate, lastDate, start, end, reason).change("");
    }
}
