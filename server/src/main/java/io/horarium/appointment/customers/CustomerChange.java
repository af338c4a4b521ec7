package io.horarium.appointment.customers;

import io.horarium.appointment.Contact;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the staff write in the place of what they knew; the e-mail address stays, because bookings are recognised by it.
 *
 * @param phone absent: none
 * @param notes absent: none
 * @param marketing absent: no consent, or no longer
 */
public record CustomerChange(
        @NotNull(message = "is missing")
        @Size(min = 1, max = 200, message = "must have 1 to 200 characters")
        @Pattern(regexp = Contact.NAME, message = "must be a name without control characters")
        String name,

        @Nullable
        @Size(max = 40, message = "must have at most 40 characters")
        @Pattern(regexp = Contact.PHONE, message = "must be a telephone number")
        String phone,

        @Nullable @Size(max = 5000, message = "must have at most 5000 characters")
        String notes,

        @Nullable @Valid ConsentGiven marketing) {}
