package io.horarium.appointment;

import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is to be different about appointments of a series; whatever is empty stays.
 *
 * @param time what the clock shows in the zone of the series when they begin; their dates and lengths stay
 * @param tellCustomers whether the customers are to be told
 * @param seen the version of the series on which the wish is based; empty: whatever it is
 */
public record SeriesChange(
        Optional<LocalTime> time,
        Optional<StaffId> staff,
        Optional<String> notes,
        Waiver waiver,
        boolean tellCustomers,
        OptionalLong seen) {

    /** What it means for one of them. */
    AppointmentChange of(Appointment before, ZoneId zone) {
        Optional<Instant> start = time.map(clock -> before.time()
                .start()
                .atZone(zone)
                .toLocalDate()
                .atTime(clock)
                .atZone(zone)
                .toInstant());
        return new AppointmentChange(
                Optional.empty(),
                staff,
                start,
                Optional.empty(),
                notes,
                waiver,
                false,
                false,
                tellCustomers,
                OptionalLong.empty());
    }
}
