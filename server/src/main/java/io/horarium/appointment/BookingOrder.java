package io.horarium.appointment;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody wants to book.
 *
 * @param staff with whom; empty: with anybody who is free
 * @param unit the place that the customer chose; empty: any
 * @param notes for the business, at most 2000 characters; may be empty
 */
public record BookingOrder(
        ServiceId service,
        Instant start,
        Optional<StaffId> staff,
        Optional<UnitId> unit,
        Contact customer,
        String notes,
        AppointmentSource source) {

    private static final int LONGEST_NOTES = 2000;

    /** Refuses notes that are too long. */
    public BookingOrder {
        if (notes.length() > LONGEST_NOTES) {
            throw new IllegalArgumentException("notes must be at most " + LONGEST_NOTES + " characters");
        }
    }
}
