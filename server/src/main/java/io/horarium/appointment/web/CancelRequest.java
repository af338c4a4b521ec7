package io.horarium.appointment.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.horarium.appointment.Cancellation;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Why something is called off.
 *
 * @param reason for the history; may be absent
 * @param tellCustomers {@code notify}: whether the customers are told, by default they are
 */
record CancelRequest(
        @Nullable @Size(max = 500, message = "must have at most 500 characters")
        String reason,

        @JsonProperty("notify") @Nullable Boolean tellCustomers) {

    Cancellation cancellation(OptionalLong seen) {
        return new Cancellation(Objects.requireNonNullElse(reason, ""), !Boolean.FALSE.equals(tellCustomers), seen);
    }
}
