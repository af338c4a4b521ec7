package io.horarium.appointment.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.horarium.appointment.SeriesChange;
import io.horarium.kernel.StaffId;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What is to be different about appointments of a series; whatever is absent stays.
 *
 * @param time what the clock shows in the zone of the series when they begin; dates and lengths stay
 * @param notes of the staff
 * @param override whether notice, opening hours and limits are waived; then a reason is needed
 * @param reason for the history
 * @param tellCustomers {@code notify}: whether the customers are told, by default they are
 */
record SeriesChangeRequest(
        @Nullable LocalTime time,
        @Nullable StaffId staffId,

        @Nullable @Size(max = 2000, message = "must have at most 2000 characters")
        String notes,

        @Nullable Boolean override,

        @Nullable @Size(max = 500, message = "must have at most 500 characters")
        String reason,

        @JsonProperty("notify") @Nullable Boolean tellCustomers) {

    SeriesChange change(OptionalLong seen) {
        return new SeriesChange(
                Optional.ofNullable(time),
                Optional.ofNullable(staffId),
                Optional.ofNullable(notes),
                Waivers.of(override, reason),
                !Boolean.FALSE.equals(tellCustomers),
                seen);
    }
}
