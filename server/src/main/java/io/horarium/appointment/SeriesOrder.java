package io.horarium.appointment;

import io.horarium.kernel.Actor;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A series of appointments that somebody of the business wants to make for a customer.
 *
 * @param start of the first occurrence
 * @param rule RFC 5545 RRULE, read on the wall clock of the staff member, or of the business where there is none
 * @param staff with whom; empty: with anybody who is free
 * @param notes of the staff, for each of them
 * @param instructions about single occurrences, by the start that the rule gives them
 */
public record SeriesOrder(
        ServiceId service,
        Instant start,
        String rule,
        Optional<StaffId> staff,
        Contact customer,
        String notes,
        Actor actor,
        Waiver waiver,
        Map<Instant, Instruction> instructions) {

    /** Keeps a copy. */
    public SeriesOrder {
        instructions = Map.copyOf(instructions);
    }

    /** The order for one occurrence; empty when it is left out. */
    Optional<BookingOrder> occurrence(Instant recurrenceId) {
        return switch (instructions.getOrDefault(
                recurrenceId, new Instruction.Move(Optional.empty(), Optional.empty()))) {
            case Instruction.Skip skip -> Optional.empty();
            case Instruction.Move(var other, var somebody) ->
                Optional.of(new BookingOrder(
                        service,
                        other.orElse(recurrenceId),
                        somebody.or(() -> staff),
                        Optional.empty(),
                        customer,
                        notes,
                        new BookingOrder.ByStaff(actor, waiver, Optional.empty(), true)));
        };
    }
}
