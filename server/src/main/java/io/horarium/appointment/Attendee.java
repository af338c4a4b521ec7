package io.horarium.appointment;

import io.horarium.catalog.NamedUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One customer's booking of an appointment: the only one of a private session, one of several of a class.
 *
 * @param seats at least 1
 * @param pending whether the business has yet to say yes to this seat of a session that it said yes to
 * @param bookedAs what was typed with this booking; absent where nothing was
 * @param unit the named unit that this attendee takes ("reformer 4"); absent where nothing is chosen
 */
public record Attendee(
        BookingId booking,
        Customer customer,
        int seats,
        Attendance attendance,
        boolean pending,
        @Nullable BookedAs bookedAs,
        @Nullable NamedUnit unit,
        String notes) {

    /** Refuses a booking without a seat. */
    public Attendee {
        Objects.requireNonNull(customer, "customer");
        if (seats < 1) {
            throw new IllegalArgumentException("seats must be positive");
        }
    }

    /** Whether this booking stands. */
    public boolean isActive() {
        return attendance == Attendance.ACTIVE;
    }

    /** The id of the named unit, for SQL. */
    @Nullable
    UUID place() {
        return unit == null ? null : unit.id();
    }

    Attendee at(@Nullable NamedUnit place) {
        return new Attendee(booking, customer, seats, attendance, pending, bookedAs, place, notes);
    }

    Attendee cancelled() {
        return new Attendee(booking, customer, seats, Attendance.CANCELLED, false, bookedAs, unit, notes);
    }

    Attendee approved() {
        return new Attendee(booking, customer, seats, attendance, false, bookedAs, unit, notes);
    }

    /** Whether a booking stands. */
    public enum Attendance {
        /** It stands. */
        ACTIVE,
        /** The customer, or the business for them, called it off. */
        CANCELLED
    }
}
