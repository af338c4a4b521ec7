package io.horarium.availability.web;

import io.horarium.availability.Availability;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The slot grid of some dates.
 *
 * @param days every date that was asked for, in order
 * @param nextAvailableDate the first date from the first one on that has a slot, also after the last one
 * @param checkedAt the moment of which all this is true, to the second
 */
record SlotGridView(List<DayView> days, @Nullable LocalDate nextAvailableDate, Instant checkedAt) {

    static SlotGridView from(Availability availability, ZoneId zone, LocalDate first, int count) {
        List<DayView> days = new ArrayList<>(count);
        availability
                .days(zone, first, first.plusDays(count - 1L))
                .forEach(day -> days.add(DayView.from(availability, zone, day)));
        return new SlotGridView(
                days,
                NextDate.from(availability, zone, first),
                availability.now().truncatedTo(ChronoUnit.SECONDS));
    }
}
