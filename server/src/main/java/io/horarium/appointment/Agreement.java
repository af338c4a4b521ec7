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
import org.jspecify.annotations.Nullable;

/**
 * An appointment that is about to be made, before anybody is on its list.
 *
 * @param footprint what it takes of its staff and units
 * @param units what it takes as a whole
 * @param notes of the staff; may be empty
 * @param heldUntil when it ends unless somebody books it; present for a hold and for nothing else
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
        String notes,
        @Nullable Instant heldUntil) {

    Agreement {
        staff = List.copyOf(staff);
        units = List.copyOf(units);
        if (staff.isEmpty()) {
            throw new IllegalArgumentException("staff must not be empty");
        }
        if ((status == AppointmentStatus.HELD) != (heldUntil != null)) {
            throw new IllegalArgumentException("heldUntil belongs to holds and only to them");
        }
    }

    /**
     * What the engine offered, by the terms of the service as it is now.
     *
     * @param heldUntil when it ends unless somebody books it; present for a hold and for nothing else
     */
    static Agreement of(
            AppointmentId id,
            Reference reference,
            Offering offering,
            Bookable.Offered offered,
            AppointmentStatus status,
            AppointmentSource source,
            String notes,
            @Nullable Instant heldUntil) {
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
                notes,
                heldUntil);
    }

    TimeInterval time() {
        return TimeInterval.startingAt(start, Duration.ofMinutes(footprint.durationMinutes()));
    }

    List<Stretch> stretches() {
        return Stretch.of(footprint, start, staff, units);
    }
}
