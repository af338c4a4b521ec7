package io.horarium.appointment.web;

import io.horarium.appointment.Instruction;
import io.horarium.kernel.StaffId;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to do about one occurrence of a series.
 *
 * @param recurrenceId the start that the rule gives it
 * @param skip whether it is left out
 * @param start another start; absent: the one of the rule
 * @param staffId somebody else; absent: as the series
 */
record OccurrenceRequest(
        @NotNull(message = "is missing") Instant recurrenceId,
        @Nullable Boolean skip,
        @Nullable Instant start,
        @Nullable StaffId staffId) {

    Instruction instruction() {
        return Boolean.TRUE.equals(skip)
                ? new Instruction.Skip()
                : new Instruction.Move(Optional.ofNullable(start), Optional.ofNullable(staffId));
    }
}
