package io.horarium.appointment.waitlist;

import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody waits for.
 *
 * @param staff with whom; empty: with anybody
 * @param first the first local date
 * @param last the last local date, at most 62 days later
 * @param parts of the day in which it may start; empty: in any
 * @param hours in which it may start; empty: at any
 * @param seats 1 to 1000
 * @param zone in which dates and times are read
 */
public record Wanted(
        ServiceId service,
        Optional<StaffId> staff,
        LocalDate first,
        LocalDate last,
        Set<DayPart> parts,
        Optional<Hours> hours,
        int seats,
        ZoneId zone) {

    /** The longest time that somebody may wait for, in days. */
    public static final int MOST_DAYS = 62;

    private static final int MINUTES_PER_HOUR = 60;
    private static final int MOST_SEATS = 1000;

    /** Refuses dates that do not follow each other or lie too far apart, and numbers out of range. */
    public Wanted {
        parts = Set.copyOf(parts);
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) > MOST_DAYS) {
            throw new IllegalArgumentException("last must be at most " + MOST_DAYS + " days after first");
        }
        if (seats < 1 || seats > MOST_SEATS) {
            throw new IllegalArgumentException("seats must be between 1 and " + MOST_SEATS);
        }
    }

    /**
     * Minutes of the day on the wall clock.
     *
     * @param fromMinute 0 to 1439
     * @param toMinute behind it, at most 1440
     */
    public record Hours(int fromMinute, int toMinute) {

        private static final int MINUTES_OF_DAY = 1440;

        /** Refuses a window without length. */
        public Hours {
            if (fromMinute < 0 || toMinute <= fromMinute || toMinute > MINUTES_OF_DAY) {
                throw new IllegalArgumentException("toMinute must be after fromMinute");
            }
        }
    }

    /** Whether a start is what is wanted, free or not. */
    boolean fits(Instant start) {
        ZonedDateTime local = start.atZone(zone);
        int minute = local.getHour() * MINUTES_PER_HOUR + local.getMinute();
        return !local.toLocalDate().isBefore(first)
                && !local.toLocalDate().isAfter(last)
                && (parts.isEmpty() || parts.stream().anyMatch(part -> part.has(minute)))
                && hours.filter(window -> minute < window.fromMinute() || minute >= window.toMinute())
                        .isEmpty();
    }

    /** All of its dates. */
    TimeInterval stretch() {
        return new TimeInterval(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
