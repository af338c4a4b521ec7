package io.horarium.appointment.web;

import io.horarium.appointment.Contact;
import io.horarium.appointment.HoldOrder;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor wants to be kept.
 *
 * @param seats of a class; one unless it says otherwise
 * @param contact whom the hold is for, once they have typed it
 * @param replaces an earlier hold of theirs, which ends with this one
 */
record HoldRequest(
        @NotNull(message = "is missing") ServiceId serviceId,
        @Nullable StaffId staffId,
        @Nullable UnitId unitId,
        @NotNull(message = "is missing") Instant start,

        @Nullable @Min(value = 1, message = "must be at least 1") @Max(value = 1000, message = "must be at most 1000")
        Integer seats,

        @Nullable @Valid HolderContact contact,
        @NotNull(message = "is missing") ZoneId timezone,
        @Nullable UUID replaces) {

    /** Who it is, as far as that is known. */
    record HolderContact(
            @Nullable
            @Size(max = 320, message = "must have at most 320 characters")
            @Pattern(regexp = Contact.EMAIL, message = "must be an e-mail address")
            String email) {}

    HoldOrder order(String address) {
        return new HoldOrder(
                serviceId,
                start,
                Optional.ofNullable(staffId),
                Optional.ofNullable(unitId),
                seats == null ? 1 : seats,
                new HoldOrder.ByVisitor(address, Optional.ofNullable(contact).map(HolderContact::email)),
                Optional.ofNullable(replaces).map(HoldId::new));
    }
}
