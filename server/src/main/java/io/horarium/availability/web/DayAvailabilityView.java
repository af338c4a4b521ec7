package io.horarium.availability.web;

import io.horarium.availability.Availability;
import io.horarium.availability.SlotView;
import io.horarium.engine.slots.Reason;
import io.horarium.engine.slots.RefusedStart;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day, start by start.
 *
 * @param availableSlots times on the wall clock of the asked zone; on a repeated hour the same time comes twice
 * @param availableInstants the same starts in the same order
 * @param serviceSchedule first opening and last closing; absent when closed
 */
record DayAvailabilityView(
        List<String> availableSlots,
        List<Instant> availableInstants,
        List<UnavailableSlot> unavailableSlots,
        @Nullable ServiceScheduleView serviceSchedule) {

    static DayAvailabilityView from(Availability availability, ZoneId zone, LocalDate date, boolean withBookings) {
        TimeInterval day = Availability.day(zone, date, 1);
        List<Instant> starts =
                availability.offered(day).stream().map(SlotView::start).toList();
        return new DayAvailabilityView(
                starts.stream().map(start -> WallTime.of(start, zone)).toList(),
                starts,
                availability.refused(day).stream()
                        .map(start -> refused(start, zone, withBookings))
                        .toList(),
                ServiceScheduleView.from(availability.open(day), day, zone));
    }

    private static UnavailableSlot refused(RefusedStart start, ZoneId zone, boolean withBookings) {
        AppointmentId booking = withBookings && isAppointment(start.reason())
                ? start.source()
                        .map(source -> new AppointmentId(source.value()))
                        .orElse(null)
                : null;
        return new UnavailableSlot(WallTime.of(start.start(), zone), start.start(), start.reason(), booking);
    }

    private static boolean isAppointment(Reason reason) {
        return switch (reason) {
            case BOOKED, BUFFER, HELD, FULL -> true;
            case PAST,
                    MIN_NOTICE,
                    BEYOND_HORIZON,
                    NO_SERVICE_HOURS,
                    HOLIDAY,
                    TIME_OFF,
                    BLOCKED,
                    CALENDAR_CONFLICT,
                    RESOURCE_UNAVAILABLE,
                    LIMIT_REACHED -> false;
        };
    }
}
