package io.horarium.engine.slots;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When a staff member works or a service is offered, as wall-clock rules. An exception replaces the weekly hours of its
 * date; a holiday closes its date unless an exception opens it.
 *
 * @param zone the zone in which the rules are read
 * @param weekly hours of each weekday; a missing day is closed
 * @param exceptions hours of single dates
 * @param holidays dates that are closed; services leave this empty
 * @param travel dates on which the rules are read in another zone; where two overlap the first one counts
 */
public record OpenHours(
        ZoneId zone,
        Map<DayOfWeek, DayHours> weekly,
        Map<LocalDate, DayHours> exceptions,
        Set<LocalDate> holidays,
        List<Travel> travel) {

    public OpenHours {
        weekly = Map.copyOf(weekly);
        exceptions = Map.copyOf(exceptions);
        holidays = Set.copyOf(holidays);
        travel = List.copyOf(travel);
    }

    /** Weekly hours and nothing else. */
    public static OpenHours weekly(ZoneId zone, Map<DayOfWeek, DayHours> weekly) {
        return new OpenHours(zone, weekly, Map.of(), Set.of(), List.of());
    }

    /** The same hours with these exceptions in place of the present ones. */
    public OpenHours withExceptions(Map<LocalDate, DayHours> replaced) {
        return new OpenHours(zone, weekly, replaced, holidays, travel);
    }

    /** The same hours with these holidays in place of the present ones. */
    public OpenHours withHolidays(Set<LocalDate> replaced) {
        return new OpenHours(zone, weekly, exceptions, replaced, travel);
    }

    /** The same hours with these travels in place of the present ones. */
    public OpenHours withTravel(List<Travel> replaced) {
        return new OpenHours(zone, weekly, exceptions, holidays, replaced);
    }

    /** The zone in which the rules of {@code date} are read. */
    public ZoneId zoneOn(LocalDate date) {
        for (Travel away : travel) {
            if (away.covers(date)) {
                return away.zone();
            }
        }
        return zone;
    }

    /** The hours of {@code date} after exceptions and holidays. */
    public DayHours on(LocalDate date) {
        DayHours exception = exceptions.get(date);
        if (exception != null) {
            return exception;
        }
        return holidays.contains(date) ? DayHours.CLOSED : usualOn(date);
    }

    /** The weekly hours of {@code date}, whatever exceptions and holidays say. */
    public DayHours usualOn(LocalDate date) {
        return weekly.getOrDefault(date.getDayOfWeek(), DayHours.CLOSED);
    }

    /** Whether it is the holiday that closes {@code date}, not an exception. */
    public boolean isHoliday(LocalDate date) {
        return holidays.contains(date) && !exceptions.containsKey(date);
    }
}
