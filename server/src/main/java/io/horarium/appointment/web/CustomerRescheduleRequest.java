package io.horarium.appointment.web;

import io.horarium.kernel.StaffId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Another start that the booking page offers.
 *
 * @param staffId absent: with whom it is
 * @param reason for the business
 */
record CustomerRescheduleRequest(
        @NotNull(message = "is missing") Instant start,
        @Nullable StaffId staffId,

        @Nullable @Size(max = 500, message = "must have at most 500 characters")
        String reason) {}
