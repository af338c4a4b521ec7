package io.horarium.insights;

import io.horarium.appointment.AppointmentSource;
import io.horarium.appointment.AppointmentStatus;
import java.time.LocalDate;

/** How many bookings of one sort took place, or were to take place, on one local date, and what they are worth in minor units. */
record Tally(LocalDate date, AppointmentStatus status, AppointmentSource source, long bookings, long amount) {

    boolean isCancelled() {
        return status == AppointmentStatus.CANCELLED;
    }

    /** Agreed and not missed: what it costs is earned, or is going to be. */
    boolean isWorth() {
        return status == AppointmentStatus.CONFIRMED || status == AppointmentStatus.COMPLETED;
    }
}
