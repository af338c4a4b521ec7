package io.horarium.appointment.web;

import io.horarium.appointment.AppointmentChange;
import io.horarium.appointment.Waiver;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Would this be possible?
 *
 * @param appointmentId what is to be moved; absent: something new
 * @param serviceId needed for something new
 * @param staffId absent: whoever has it, or anybody for something new
 * @param start needed for something new
 * @param end absent: the length stays, or is the one of the service
 */
record CheckRequest(
        @Nullable AppointmentId appointmentId,
        @Nullable ServiceId serviceId,
        @Nullable StaffId staffId,
        @Nullable Instant start,
        @Nullable Instant end) {

    AppointmentChange change() {
        return new AppointmentChange(
                Optional.ofNullable(serviceId),
                Optional.ofNullable(staffId),
                Optional.ofNullable(start),
                Optional.ofNullable(end),
                Optional.empty(),
                Waiver.NONE,
                false,
                false,
                false,
                OptionalLong.empty());
    }
}
