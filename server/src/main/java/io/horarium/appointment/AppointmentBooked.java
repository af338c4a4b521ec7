package io.horarium.appointment;

import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;

/**
 * Somebody booked: a new appointment, or a seat of a class. Published inside the transaction, so that a listener can promise jobs
 * in it; what must not happen after a rollback waits for the commit.
 *
 * @param joined whether the appointment was there before
 */
public record AppointmentBooked(BusinessId business, AppointmentId appointment, BookingId booking, boolean joined) {}
