package io.horarium.insights;

import io.horarium.appointment.AppointmentStatus;
import io.horarium.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * The sums of a range, by the local dates on which the bookings take place.
 *
 * @param bookings all but those that were called off; a class counts each of its bookings
 * @param value what the completed and the confirmed ones cost, as far as in the currency of the business
 * @param cancellationRate the share of all bookings that was called off, 0 to 1; 0 when there were none
 * @param noShowRate the share of the bookings that took place, or should have, to which nobody came, 0 to 1
 * @param newCustomers people whose first booking of all is one of these
 */
public record Totals(
        LocalDate from,
        LocalDate to,
        long bookings,
        Money value,
        long cancellations,
        double cancellationRate,
        long noShows,
        double noShowRate,
        long newCustomers) {

    static Totals of(LocalDate from, LocalDate to, List<Tally> tallies, String currency, long newCustomers) {
        long cancelled = 0;
        long kept = 0;
        long missed = 0;
        long attended = 0;
        long amount = 0;
        for (Tally each : tallies) {
            if (each.date().isBefore(from) || each.date().isAfter(to)) {
                continue;
            }
            cancelled += each.isCancelled() ? each.bookings() : 0;
            kept += each.isCancelled() ? 0 : each.bookings();
            missed += each.status() == AppointmentStatus.NO_SHOW ? each.bookings() : 0;
            attended += each.status() == AppointmentStatus.COMPLETED ? each.bookings() : 0;
            amount += each.isWorth() ? each.amount() : 0;
        }
        return new Totals(
                from,
                to,
                kept,
                new Money(amount, currency),
                cancelled,
                share(cancelled, cancelled + kept),
                missed,
                share(missed, missed + attended),
                newCustomers);
    }

    /** A part of a whole, 0 to 1; of nothing it is 0. */
    static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
