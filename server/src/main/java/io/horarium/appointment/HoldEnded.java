package io.horarium.appointment;

import io.horarium.availability.HoldId;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;

/**
 * What was kept for somebody is free again, because they gave it back or did not take it in time. Published inside the
 * transaction; when a hold was found over by somebody else, a moment after.
 *
 * @param appointment what was held, or the session of the seat
 */
public record HoldEnded(BusinessId business, AppointmentId appointment, HoldId hold) {}
