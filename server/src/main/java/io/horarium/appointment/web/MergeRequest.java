package io.horarium.appointment.web;

import io.horarium.kernel.CustomerId;
import jakarta.validation.constraints.NotNull;

/**
 * Which customer stays.
 *
 * @param into takes the bookings of the other one
 */
record MergeRequest(@NotNull(message = "is missing") CustomerId into) {}
