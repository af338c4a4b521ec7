package io.horarium.appointment.web;

import io.horarium.appointment.BookingOrder;
import io.horarium.appointment.Contact;
import io.horarium.identity.CurrentUser;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the front desk books for a customer.
 *
 * @param staffId absent: whoever is free; for somebody who has a column of their own only: they themselves
 * @param end absent: after the duration of the service
 * @param seats of a class; one unless it says otherwise
 * @param notes of the staff
 * @param override whether notice, horizon, opening hours and limits are waived; then a reason is needed
 * @param reason for the history
 */
record CreateRequest(
        @NotNull(message = "is missing") ServiceId serviceId,
        @Nullable StaffId staffId,
        @NotNull(message = "is missing") Instant start,
        @Nullable Instant end,
        @Nullable UnitId unitId,

        @Nullable @Min(value = 1, message = "must be at least 1") @Max(value = 1000, message = "must be at most 1000")
        Integer seats,

        @NotNull(message = "is missing") @Valid CustomerDetails customer,

        @Nullable @Size(max = 2000, message = "must have at most 2000 characters")
        String notes,

        @Nullable Boolean override,

        @Nullable @Size(max = 500, message = "must have at most 500 characters")
        String reason) {

    BookingOrder order(CurrentUser user) {
        Optional<StaffId> wanted = Optional.ofNullable(staffId);
        BookingOrder order = new BookingOrder(
                serviceId,
                start,
                user.isManager() ? wanted : wanted.or(user::staff),
                Optional.ofNullable(unitId),
                new Contact(customer.name(), customer.email(), customer.phone(), null, null, false),
                Objects.requireNonNullElse(notes, ""),
                new BookingOrder.ByStaff(user.actor(), Waivers.of(override, reason), Optional.ofNullable(end)));
        return seats == null ? order : order.seating(seats);
    }
}
