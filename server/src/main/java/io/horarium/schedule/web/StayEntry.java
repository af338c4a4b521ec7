package io.horarium.schedule.web;

import io.horarium.engine.slots.Travel;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Local dates on which the wall clock of the staff member is another one.
 *
 * @param last included
 */
record StayEntry(
        @NotNull(message = "is missing") LocalDate first,
        @NotNull(message = "is missing") LocalDate last,
        @NotNull(message = "is missing") ZoneId timezone) {

    static StayEntry from(Travel stay) {
        return new StayEntry(stay.first(), stay.last(), stay.zone());
    }
}
