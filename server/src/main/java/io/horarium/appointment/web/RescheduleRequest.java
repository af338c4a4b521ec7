package io.horarium.appointment.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.horarium.appointment.AppointmentChange;
import io.horarium.kernel.StaffId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Another start on the wish of the customer.
 *
 * @param staffId absent: whoever has it keeps it
 * @param override whether notice, horizon, opening hours and limits are waived; then a reason is needed
 * @param reason for the history
 * @param tellCustomers {@code notify}: whether the customers are told, by default they are
 */
record RescheduleRequest(
        @NotNull(message = "is missing") Instant start,
        @Nullable StaffId staffId,
        @Nullable Boolean override,

        @Nullable @Size(max = 500, message = "must have at most 500 characters")
        String reason,

        @JsonProperty("notify") @Nullable Boolean tellCustomers) {

    AppointmentChange change(OptionalLong seen) {
        return AppointmentChange.rescheduling(
                start,
                Optional.ofNullable(staffId),
                Waivers.of(override, reason),
                false,
                !Boolean.FALSE.equals(tellCustomers),
                seen);
    }
}
