package io.horarium.insights;

import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What somebody wants to know about a stretch of dates.
 *
 * @param from first local date of the business
 * @param to last local date, at most 366 dates with the first
 * @param staff whose appointments; empty for the team
 * @param service of which service; empty for all
 */
public record Question(
        BusinessId business, LocalDate from, LocalDate to, Optional<StaffId> staff, Optional<ServiceId> service) {

    private static final int MOST_DAYS = 366;

    /**
     * Refuses a range that is upside down or too long.
     *
     * @throws Rejected as unprocessable
     */
    public Question {
        if (to.isBefore(from)) {
            throw new Rejected(Unprocessable.of("to", "must not be before from"));
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new Rejected(Unprocessable.of("to", "must be at most " + MOST_DAYS + " dates from from on"));
        }
    }

    /** How many dates. */
    int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The first of as many dates just before, which it is compared with. */
    LocalDate previousFrom() {
        return from.minusDays(days());
    }

    /** The moments of the dates. */
    TimeInterval window(ZoneId zone) {
        return new TimeInterval(start(from, zone), start(to.plusDays(1), zone));
    }

    /** The moments of the dates and of as many before. */
    TimeInterval bothWindows(ZoneId zone) {
        return new TimeInterval(start(previousFrom(), zone), start(to.plusDays(1), zone));
    }

    private static java.time.Instant start(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }
}
