package io.horarium.appointment;

import io.horarium.availability.HoldId;
import io.horarium.kernel.Actor;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What somebody wants to book.
 *
 * @param staff with whom; empty: with anybody who is free
 * @param unit the place that the customer chose; empty: any
 * @param notes for the business, at most 2000 characters; may be empty
 * @param placed who brings it
 * @param hold what was kept for them until now
 * @param seats how many of a class, 1 to 1000; empty: as many as were kept, else one
 */
public record BookingOrder(
        ServiceId service,
        Instant start,
        Optional<StaffId> staff,
        Optional<UnitId> unit,
        Contact customer,
        String notes,
        Placed placed,
        Optional<HoldId> hold,
        OptionalInt seats) {

    private static final int LONGEST_NOTES = 2000;
    private static final int MOST_SEATS = 1000;
    private static final int ONE_SEAT = 1;

    /** Refuses notes that are too long, and a number of seats out of range. */
    public BookingOrder {
        if (notes.length() > LONGEST_NOTES) {
            throw new IllegalArgumentException("notes must be at most " + LONGEST_NOTES + " characters");
        }
        if (seats.orElse(ONE_SEAT) < 1 || seats.orElse(ONE_SEAT) > MOST_SEATS) {
            throw new IllegalArgumentException("seats must be between 1 and " + MOST_SEATS);
        }
    }

    /** An order of one who comes alone, and for whom nothing is held. */
    public BookingOrder(
            ServiceId service,
            Instant start,
            Optional<StaffId> staff,
            Optional<UnitId> unit,
            Contact customer,
            String notes,
            Placed placed) {
        this(service, start, staff, unit, customer, notes, placed, Optional.empty(), OptionalInt.empty());
    }

    /** The same order of somebody for whom the start is held. */
    public BookingOrder holding(HoldId own) {
        return new BookingOrder(service, start, staff, unit, customer, notes, placed, Optional.of(own), seats);
    }

    /** The same order for so many seats. */
    public BookingOrder seating(int several) {
        return new BookingOrder(service, start, staff, unit, customer, notes, placed, hold, OptionalInt.of(several));
    }

    /** The seats that it takes where nothing is held. */
    int seatsTaken() {
        return seats.orElse(ONE_SEAT);
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
