package io.horarium.catalog;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** How many appointments at most, by local dates of the business; absent: as many as fit. */
public record PeriodLimits(
        @Nullable
        @Min(value = 1, message = "must be at least 1")
        @Max(value = 10_000, message = "must be at most 10000")
        Integer perDay,

        @Nullable
        @Min(value = 1, message = "must be at least 1")
        @Max(value = 10_000, message = "must be at most 10000")
        Integer perWeek,

        @Nullable
        @Min(value = 1, message = "must be at least 1")
        @Max(value = 10_000, message = "must be at most 10000")
        Integer perMonth) {

    static final PeriodLimits NONE = new PeriodLimits(null, null, null);
}
