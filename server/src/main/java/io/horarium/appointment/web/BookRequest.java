package io.horarium.appointment.web;

import io.horarium.appointment.BookingOrder;
import io.horarium.appointment.Contact;
import io.horarium.availability.HoldId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor of the booking page wants.
 *
 * @param holdId what was kept for them until now
 * @param seats of a class; absent: as many as were kept, else one
 */
record BookRequest(
        @NotNull(message = "is missing") ServiceId serviceId,
        @Nullable StaffId staffId,
        @NotNull(message = "is missing") Instant start,
        @Nullable UnitId unitId,
        @Nullable UUID holdId,

        @Nullable @Min(value = 1, message = "must be at least 1") @Max(value = 1000, message = "must be at most 1000")
        Integer seats,

        @NotNull(message = "is missing") @Valid CustomerDetails customer,

        @Nullable @Size(max = 2000, message = "must have at most 2000 characters")
        String notes,

        @Nullable Boolean marketingOptIn,
        @NotNull(message = "is missing") ZoneId timezone,

        @Nullable @Pattern(regexp = Contact.LOCALE, message = "must be a language tag")
        String locale) {

    BookingOrder order() {
        BookingOrder order = new BookingOrder(
                serviceId,
                start,
                Optional.ofNullable(staffId),
                Optional.ofNullable(unitId),
                new Contact(
                        customer.name(),
                        customer.email(),
                        customer.phone(),
                        locale,
                        timezone,
                        Boolean.TRUE.equals(marketingOptIn)),
                Objects.requireNonNullElse(notes, ""),
                new BookingOrder.ByVisitor());
        BookingOrder seated = seats == null ? order : order.seating(seats);
        return holdId == null ? seated : seated.holding(new HoldId(holdId));
    }
}
