package io.horarium.availability.web;

import io.horarium.availability.HoldId;
import io.horarium.availability.Interest;
import io.horarium.kernel.StaffId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which day is asked about, and with whom; without a staff member: with anybody.
 *
 * @param holdId the hold of whoever asks, which does not hide its start from them
 * @param seats how many at once; one unless it says otherwise
 */
record DayAvailabilityRequest(
        @NotNull LocalDate date,
        @NotNull ZoneId timezone,
        @Nullable StaffId staffId,
        @Nullable UUID holdId,

        @Nullable @Min(value = 1, message = "must be at least 1") @Max(value = 1000, message = "must be at most 1000")
        Integer seats) {

    Interest interest() {
        return new Interest(
                Optional.ofNullable(staffId),
                Objects.requireNonNullElse(seats, 1),
                Optional.ofNullable(holdId).map(HoldId::new));
    }
}
