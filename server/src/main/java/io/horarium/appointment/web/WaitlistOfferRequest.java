package io.horarium.appointment.web;

import io.horarium.kernel.StaffId;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be offered to somebody on the waitlist.
 *
 * @param staffId with whom; absent: with whom they wish
 */
record WaitlistOfferRequest(
        @NotNull(message = "is missing") Instant start,
        @Nullable StaffId staffId) {}
