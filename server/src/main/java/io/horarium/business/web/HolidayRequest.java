package io.horarium.business.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A date on which the business is closed. */
record HolidayRequest(
        @NotNull(message = "is missing") LocalDate date,

        @NotNull(message = "is missing")
        @Pattern(regexp = "(?s)(?=.*\\S)\\P{Cntrl}+", message = "must be a name without control characters")
        @Size(max = 200, message = "must have at most 200 characters")
        String name) {}
