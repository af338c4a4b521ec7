package io.horarium.availability.web;

import io.horarium.engine.slots.Reason;
import io.horarium.kernel.AppointmentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A start that cannot be booked.
 *
 * @param time on the wall clock of the asked zone
 * @param bookingId the appointment in the way; only staff of the business get to know
 */
record UnavailableSlot(
        String time,
        Instant instant,
        Reason reason,
        @Nullable AppointmentId bookingId) {}
