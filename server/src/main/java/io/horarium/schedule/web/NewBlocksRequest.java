package io.horarium.schedule.web;

import io.horarium.kernel.StaffId;
import io.horarium.schedule.BlockPlan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same time block for some staff members.
 *
 * @param start of the block, or of its first occurrence
 * @param rule an RRULE value (RFC 5545) such as FREQ=WEEKLY;BYDAY=MO, read on the wall clock of the staff member
 * @param excluded local dates on which it does not return
 * @param hue degrees
 * @param acceptOrphans whether it is made although appointments lose their time by it
 */
record NewBlocksRequest(
        @NotNull(message = "is missing") @Size(min = 1, max = 100, message = "must have 1 to 100 entries")
        List<@NotNull(message = "is missing") StaffId> staffIds,

        @NotNull(message = "is missing") Instant start,
        @NotNull(message = "is missing") Instant end,

        @Nullable @Size(min = 1, max = 500, message = "must have 1 to 500 characters")
        String rule,

        @Nullable @Size(max = 200, message = "must have at most 200 entries")
        List<@NotNull(message = "is missing") LocalDate> excluded,

        @Nullable @Size(max = 200, message = "must have at most 200 characters")
        String reason,

        @Nullable @Min(value = 0, message = "must be at least 0") @Max(value = 359, message = "must be at most 359")
        Integer hue,

        @Nullable Boolean acceptOrphans) {

    BlockPlan plan() {
        return new BlockFields(start, end, rule, excluded, reason, hue).plan("");
    }
}
