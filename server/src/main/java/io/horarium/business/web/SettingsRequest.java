package io.horarium.business.web;

import io.horarium.business.Policies;
import io.horarium.business.SettingsChange;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What the settings of the business shall be. */
record SettingsRequest(
        @NotNull(message = "is missing")
        @Pattern(regexp = "(?s)(?=.*\\S)\\P{Cntrl}+", message = "must be a name without control characters")
        @Size(max = 200, message = "must have at most 200 characters")
        String name,

        @NotNull(message = "is missing") ZoneId zone,

        @NotNull(message = "is missing")
        @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code of three upper-case letters")
        String currency,

        @NotNull(message = "is missing")
        @Pattern(regexp = "[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}", message = "must be a language tag")
        String locale,

        @NotNull(message = "is missing") DayOfWeek weekStart,

        @NotNull(message = "is missing")
        @Min(value = 0, message = "must be at least 0")
        @Max(value = 1440, message = "must be at most 1440")
        Integer defaultBufferBeforeMinutes,

        @NotNull(message = "is missing")
        @Min(value = 0, message = "must be at least 0")
        @Max(value = 1440, message = "must be at most 1440")
        Integer defaultBufferAfterMinutes,

        @NotNull(message = "is missing")
        @Min(value = 0, message = "must be at least 0")
        @Max(value = 525_600, message = "must be at most 525600")
        Integer minimumNoticeMinutes,

        @NotNull(message = "is missing")
        @Min(value = 0, message = "must be at least 0")
        @Max(value = 730, message = "must be at most 730")
        Integer horizonDays,

        @NotNull(message = "is missing")
        @Min(value = 0, message = "must be at least 0")
        @Max(value = 8760, message = "must be at most 8760")
        Integer freeCancelHours,

        @Nullable @Pattern(regexp = "[a-z]{2}", message = "must be a country of ISO 3166 in lower case such as ae")
        String holidayCountry,

        @Nullable @Pattern(regexp = "[a-z0-9_-]{1,20}", message = "must be a region such as by")
        String holidayRegion) {

    SettingsChange change() {
        return new SettingsChange(
                name,
                zone,
                currency,
                locale,
                weekStart,
                new Policies(
                        defaultBufferBeforeMinutes,
                        defaultBufferAfterMinutes,
                        minimumNoticeMinutes,
                        horizonDays,
                        freeCancelHours),
                holidayCountry,
                holidayRegion);
    }
}
