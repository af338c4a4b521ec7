package io.horarium.availability.web;

import io.horarium.availability.Availability;
import io.horarium.engine.slots.DaySummary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month, date by date.
 *
 * @param nextAvailableDate the first date from the beginning of the month on that has a free start, also after its end
 */
record CalendarAvailabilityView(
        List<AvailableDate> availableDates,
        List<UnavailableDate> unavailableDates,
        @Nullable LocalDate nextAvailableDate) {

    static CalendarAvailabilityView from(Availability availability, ZoneId zone, YearMonth month) {
        List<AvailableDate> available = new ArrayList<>();
        List<UnavailableDate> unavailable = new ArrayList<>();
        for (DaySummary day : availability.days(zone, month.atDay(1), month.atEndOfMonth())) {
            day.reason()
                    .ifPresentOrElse(
                            reason -> unavailable.add(new UnavailableDate(day.date(), reason)),
                            () -> available.add(new AvailableDate(day.date(), day.offered())));
        }
        return new CalendarAvailabilityView(available, unavailable, NextDate.from(availability, zone, month.atDay(1)));
    }
}
