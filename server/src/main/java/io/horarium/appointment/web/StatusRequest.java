package io.horarium.appointment.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.horarium.appointment.AppointmentStatus;
import io.horarium.appointment.Cancellation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The next step in the life of an appointment.
 *
 * @param status CONFIRMED agrees to what waits, CANCELLED calls off or says no to it, COMPLETED and NO_SHOW end it
 * @param reason for the history
 * @param tellCustomers {@code notify}: whether the customers are told, by default they are
 */
record StatusRequest(
        @NotNull(message = "is missing") Step status,

        @Nullable @Size(max = 500, message = "must have at most 500 characters")
        String reason,

        @JsonProperty("notify") @Nullable Boolean tellCustomers) {

    /** What the staff may make of an appointment. */
    enum Step {
        CONFIRMED,
        COMPLETED,
        NO_SHOW,
        CANCELLED
    }

    AppointmentStatus next() {
        return switch (status) {
            case CONFIRMED -> AppointmentStatus.CONFIRMED;
            case COMPLETED -> AppointmentStatus.COMPLETED;
            case NO_SHOW -> AppointmentStatus.NO_SHOW;
            case CANCELLED -> AppointmentStatus.CANCELLED;
        };
    }

    Cancellation wish(OptionalLong seen) {
        return new Cancellation(Objects.requireNonNullElse(reason, ""), !Boolean.FALSE.equals(tellCustomers), seen);
    }
}
