package io.horarium.appointment;

import io.horarium.availability.HoldId;
import io.horarium.kernel.Actor;
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
 * @param placed who brings it
 * @param hold what was kept for them until now
 */
public record BookingOrder(
        ServiceId service,
        Instant start,
        Optional<StaffId> staff,
        Optional<UnitId> unit,
        Contact customer,
        String notes,
        Placed placed,
        Optional<HoldId> hold) {

    private static final int LONGEST_NOTES = 2000;

    /** Refuses notes that are too long. */
    public BookingOrder {
        if (notes.length() > LONGEST_NOTES) {
            throw new IllegalArgumentException("notes must be at most " + LONGEST_NOTES + " characters");
        }
    }

    /** An order of somebody for whom nothing is held. */
    public BookingOrder(
            ServiceId service,
            Instant start,
            Optional<StaffId> staff,
            Optional<UnitId> unit,
            Contact customer,
            String notes,
            Placed placed) {
        this(service, start, staff, unit, customer, notes, placed, Optional.empty());
    }

    /** The same order of somebody for whom the start is held. */
    public BookingOrder holding(HoldId own) {
        return new BookingOrder(service, start, staff, unit, customer, notes, placed, Optional.of(own));
    }

    /** Where the appointment will have come from. */
    public AppointmentSource source() {
        return switch (placed) {
            case ByVisitor visitor -> AppointmentSource.PUBLIC;
            case ByStaff staff -> AppointmentSource.INTERNAL;
        };
    }

    /** Who brings an order. */
    public sealed interface Placed {}

    /** The customer, on the booking page: the rules count, and the appointment is as long as its service. */
    public record ByVisitor() implements Placed {}

    /**
     * Somebody of the business, for the customer: any minute may be taken, and with a waiver any hour.
     *
     * @param end when it ends; empty: after the duration of the service
     * @param returning whether it is one of a series, which reaches further than the booking page looks ahead
     */
    public record ByStaff(Actor actor, Waiver waiver, Optional<Instant> end, boolean returning) implements Placed {

        /** One that stands alone. */
        public ByStaff(Actor actor, Waiver waiver, Optional<Instant> end) {
            this(actor, waiver, end, false);
        }
    }
}
