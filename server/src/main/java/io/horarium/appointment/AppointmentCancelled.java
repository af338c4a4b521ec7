package io.horarium.appointment;

import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import java.util.List;

/**
 * Bookings were called off, and with the last one the appointment. Published inside the transaction.
 *
 * @param bookings those that stood until now
 * @param whole whether the appointment is off; otherwise others stay on its list
 * @param reason in the words of whoever called it off; may be empty
 * @param tellCustomers whether the customers are to be told
 */
public record AppointmentCancelled(
        BusinessId business,
        AppointmentId appointment,
        List<BookingId> bookings,
        boolean whole,
        String reason,
        boolean tellCustomers) {

    /** Keeps a copy. */
    public AppointmentCancelled {
        bookings = List.copyOf(bookings);
    }
}
