package io.horarium.appointment.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The customer does not come.
 *
 * @param reason for the business
 */
record CustomerCancelRequest(
        @Nullable @Size(max = 500, message = "must have at most 500 characters")
        String reason) {}
