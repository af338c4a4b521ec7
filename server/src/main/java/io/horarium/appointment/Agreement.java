package io.horarium.appointment;

import io.horarium.availability.Bookable;
import io.horarium.catalog.Offering;
import io.horarium.engine.slots.Footprint;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * An appointment that is about to be made, before anybody is on its list.
 *
 * @param footprint what it takes of its staff and units
 * @param units what it takes as a whole
 * @param notes of the staff; may be empty
 */
record Agreement(
        AppointmentId id,
        Reference reference,
        ServiceId service,
        AppointmentStatus status,
        AppointmentSource source,
        Instant start,
        Footprint footprint,
        Terms terms,
        List<StaffId> staff,
        List<UnitId> units,
        String notes) {

    Agreement {
        staff = List.copyOf(staff);
        units = List.copyOf(units);
        if (staff.isEmpty()) {
            throw new IllegalArgumentException("staff must not be empty");
        }
    }

    /** What the engine offered, by the terms of the service as it is now. */
    static Agreement of(
            AppointmentId id,
            Reference reference,
            Offering offering,
            Bookable.Offered offered,
            AppointmentStatus status,
            AppointmentSource source,
            String notes) {
        Footprint footprint = offering.policy().footprint();
        Terms terms = new Terms(
                footprint.bufferBeforeMinutes(),
                footprint.bufferAfterMinutes(),
                offering.policy().capacity(),
                offering.price(),
                footprint.processing().orElse(null));
        return new Agreement(
                id,
                reference,
                offering.service(),
                status,
                source,
                offered.start(),
                footprint,
                terms,
                offered.staff(),
                offered.units(),
                notes);
    }

    TimeInterval time() {
        return TimeInterval.startingAt(start, Duration.ofMinutes(footprint.durationMinutes()));
    }

    List<Stretch> stretches() {
        return Stretch.of(footprint, start, staff, units);
    }
}
