package io.horarium.appointment;

import io.horarium.availability.HoldId;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is kept for somebody, as it is stored.
 *
 * @param appointment what is held, or the session in which seats are held
 * @param start what was promised
 * @param unit the named unit that was chosen
 * @param until the first moment at which it is over
 * @param isThere whether the appointment still is at that start and not called off
 * @param isClass whether it keeps seats, and not the appointment as a whole
 * @param staff of the appointment
 * @param units of the appointment
 */
record Hold(
        HoldId id,
        AppointmentId appointment,
        ServiceId service,
        Instant start,
        int seats,
        Optional<UnitId> unit,
        State state,
        Instant until,
        boolean isThere,
        boolean isClass,
        List<StaffId> staff,
        List<UnitId> units) {

    /** What became of it. A hold that ran out stays {@code RUNNING} until somebody tidies up. */
    enum State {
        RUNNING,
        TAKEN,
        RELEASED,
        EXPIRED
    }

    Hold {
        staff = List.copyOf(staff);
        units = List.copyOf(units);
    }

    boolean isRunningAt(Instant now) {
        return state == State.RUNNING && isThere && until.isAfter(now);
    }
}
