package io.horarium.catalog.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a unit is out of use. */
record DowntimeRequest(
        @NotNull(message = "is missing") Instant start,
        @NotNull(message = "is missing") Instant end,

        @Nullable @Size(max = 500, message = "must have at most 500 characters")
        String reason) {}
