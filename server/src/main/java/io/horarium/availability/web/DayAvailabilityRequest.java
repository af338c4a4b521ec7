package io.horarium.availability.web;

import io.horarium.kernel.StaffId;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which day is asked about, and with whom; without a staff member: with anybody.
 *
 * @param holdId the hold of whoever asks, which does not hide its start from them
 */
record DayAvailabilityRequest(
        @NotNull LocalDate date,
        @NotNull ZoneId timezone,
        @Nullable StaffId staffId,
        @Nullable UUID holdId) {}
