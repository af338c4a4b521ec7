package io.horarium.appointment.web;

import io.horarium.appointment.HoldRules;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** What the rules for holds shall be. */
record HoldRulesRequest(
        @NotNull(message = "is missing")
        @Min(value = 1, message = "must be at least 1")
        @Max(value = 60, message = "must be at most 60")
        Integer holdMinutes,

        @NotNull(message = "is missing")
        @Min(value = 1, message = "must be at least 1")
        @Max(value = 1000, message = "must be at most 1000")
        Integer perAddress,

        @NotNull(message = "is missing")
        @Min(value = 1, message = "must be at least 1")
        @Max(value = 100, message = "must be at most 100")
        Integer perContact) {

    HoldRules rules() {
        return new HoldRules(holdMinutes, perAddress, perContact, 0);
    }
}
