package io.horarium.appointment;

import io.horarium.availability.HoldId;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;

/**
 * What was kept for somebody is booked. Published inside the transaction, after {@link AppointmentBooked}.
 *
 * @param booking of whoever had the hold
 */
public record HoldTaken(BusinessId business, AppointmentId appointment, HoldId hold, BookingId booking) {}
