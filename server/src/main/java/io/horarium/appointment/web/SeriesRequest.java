package io.horarium.appointment.web;

import io.horarium.appointment.Contact;
import io.horarium.appointment.Instruction;
import io.horarium.appointment.SeriesOrder;
import io.horarium.identity.CurrentUser;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the front desk books again and again for a customer.
 *
 * @param staffId absent: whoever is free; for somebody who has a column of their own only: they themselves
 * @param start of the first occurrence
 * @param rule RFC 5545 RRULE by days, weeks, months or years, for example {@code FREQ=WEEKLY;COUNT=10}; at most 104 occurrences
 *     within two years
 * @param notes of the staff
 * @param override whether notice, opening hours and limits are waived; then a reason is needed
 * @param reason for the history
 * @param occurrences what to do about single ones
 */
record SeriesRequest(
        @NotNull(message = "is missing") ServiceId serviceId,
        @Nullable StaffId staffId,
        @NotNull(message = "is missing") Instant start,

        @NotNull(message = "is missing") @Size(min = 1, max = 500, message = "must have 1 to 500 characters")
        String rule,

        @NotNull(message = "is missing") @Valid CustomerDetails customer,

        @Nullable @Size(max = 2000, message = "must have at most 2000 characters")
        String notes,

        @Nullable Boolean override,

        @Nullable @Size(max = 500, message = "must have at most 500 characters")
        String reason,

        @Nullable @Size(max = 104, message = "must have at most 104 entries")
        List<@NotNull(message = "is missing") @Valid OccurrenceRequest> occurrences) {

    SeriesOrder order(CurrentUser user) {
        Optional<StaffId> wanted = Optional.ofNullable(staffId);
        return new SeriesOrder(
                serviceId,
                start,
                rule,
                user.isManager() ? wanted : wanted.or(user::staff),
                new Contact(customer.name(), customer.email(), customer.phone(), null, null, false),
                Objects.requireNonNullElse(notes, ""),
                user.actor(),
                Waivers.of(override, reason),
                instructions());
    }

    private Map<Instant, Instruction> instructions() {
        Map<Instant, Instruction> instructions = new HashMap<>();
        for (OccurrenceRequest each : Objects.requireNonNullElse(occurrences, List.<OccurrenceRequest>of())) {
            if (instructions.put(each.recurrenceId(), each.instruction()) != null) {
                throw new Rejected(Unprocessable.of("occurrences", "names " + each.recurrenceId() + " twice"));
            }
        }
        return instructions;
    }
}
