package io.horarium.appointment.web;

import io.horarium.appointment.waitlist.WaitlistRules;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;

/** What the rules for the waitlist shall be. */
record WaitlistRulesRequest(
        @NotNull(message = "is missing") Boolean automatic,

        @NotNull(message = "is missing")
        @Min(value = 5, message = "must be at least 5")
        @Max(value = 1440, message = "must be at most 1440")
        Integer offerMinutes,

        @NotNull(message = "is missing") LocalTime quietFrom,
        @NotNull(message = "is missing") LocalTime quietTo,

        @NotNull(message = "is missing")
        @Min(value = 1, message = "must be at least 1")
        @Max(value = 100, message = "must be at most 100")
        Integer perContact) {

    WaitlistRules rules() {
        return new WaitlistRules(automatic, offerMinutes, quietFrom, quietTo, perContact, 0);
    }
}
