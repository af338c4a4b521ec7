package io.horarium.appointment;

import io.horarium.availability.HoldId;
import io.horarium.catalog.NamedUnit;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hold that was made.
 *
 * @param appointment what is held, or the session in which seats are held
 * @param staff who will give it
 * @param unit the place; absent where there is none to choose
 * @param expiresAt the first moment at which it is over
 */
public record PlacedHold(
        HoldId hold,
        AppointmentId appointment,
        ServiceId service,
        TimeInterval time,
        List<StaffId> staff,
        @Nullable NamedUnit unit,
        int seats,
        Instant expiresAt) {

    /** Keeps a copy. */
    public PlacedHold {
        staff = List.copyOf(staff);
    }
}
