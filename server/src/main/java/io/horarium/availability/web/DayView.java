package io.horarium.availability.web;

import io.horarium.availability.Availability;
import io.horarium.availability.SlotView;
import io.horarium.engine.slots.DayReason;
import io.horarium.engine.slots.DaySummary;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One date of the slot grid.
 *
 * @param reason why there is no slot; absent when there is one
 * @param holiday the name of the holiday that is the reason
 */
record DayView(
        LocalDate date,
        List<SlotView> slots,
        @Nullable DayReason reason,
        @Nullable String holiday) {

    static DayView from(Availability availability, ZoneId zone, DaySummary day) {
        return new DayView(
                day.date(),
                day.offered() == 0 ? List.of() : availability.offered(Availability.day(zone, day.date(), 1)),
                day.reason().orElse(null),
                day.holiday().flatMap(availability::holiday).orElse(null));
    }
}
