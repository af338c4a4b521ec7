package io.horarium.appointment.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.horarium.appointment.AppointmentChange;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What is to be different; whatever is absent stays.
 *
 * @param end absent: the length stays, or is the one of the new service
 * @param notes of the staff
 * @param override whether notice, horizon, opening hours and limits are waived; then a reason is needed
 * @param reason for the history
 * @param tellCustomers {@code notify}: whether the customers are told, by default they are
 */
record ChangeRequest(
        @Nullable ServiceId serviceId,
        @Nullable StaffId staffId,
        @Nullable Instant start,
        @Nullable Instant end,

        @Nullable @Size(max = 2000, message = "must have at most 2000 characters")
        String notes,

        @Nullable Boolean override,

        @Nullable @Size(max = 500, message = "must have at most 500 characters")
        String reason,

        @JsonProperty("notify") @Nullable Boolean tellCustomers) {

    AppointmentChange change(OptionalLong seen) {
        return new AppointmentChange(
                Optional.ofNullable(serviceId),
                Optional.ofNullable(staffId),
                Optional.ofNullable(start),
                Optional.ofNullable(end),
                Optional.ofNullable(notes),
                Waivers.of(override, reason),
                false,
                false,
                !Boolean.FALSE.equals(tellCustomers),
                seen);
    }
}
