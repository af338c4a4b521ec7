package io.horarium.appointment.customers;

import io.horarium.kernel.CustomerId;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * All that the business knows about a customer.
 *
 * @param locale the language for messages (BCP 47), or absent
 * @param zone where the customer's clock hangs, or absent
 * @param notes of the staff; the customer reads them in an export only
 * @param erasedAt since when this is nobody: name and address are placeholders; absent for everybody else
 * @param version grows with each change by the staff; starts at 1
 */
public record KnownCustomer(
        CustomerId id,
        String name,
        String email,
        @Nullable String phone,
        @Nullable String locale,
        @Nullable ZoneId zone,
        String notes,
        Consent marketing,
        Instant createdAt,
        @Nullable Instant erasedAt,
        long version) {}
