package io.horarium.appointment;

import io.horarium.catalog.NamedUnit;
import io.horarium.engine.slots.Footprint;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Where an appointment goes.
 *
 * @param footprint what it will take of its staff and units
 * @param units what it takes as a whole
 * @param attendees the same people as before, perhaps with other places
 */
record Target(
        ServiceId service,
        Instant start,
        Footprint footprint,
        Terms terms,
        List<StaffId> staff,
        List<NamedUnit> units,
        List<Attendee> attendees) {

    Target {
        staff = List.copyOf(staff);
        units = List.copyOf(units);
        attendees = List.copyOf(attendees);
    }

    TimeInterval time() {
        return TimeInterval.startingAt(start, Duration.ofMinutes(footprint.durationMinutes()));
    }
}
