package io.horarium.engine.slots;

import io.horarium.engine.time.TimeInterval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How far around the wanted starts a request has to know what is going on, for its answer to be exact. */
public final class Reach {

    private static final Duration LONGEST_SESSION = Duration.ofDays(1);

    private Reach() {}

    /**
     * Busy stretches whose occupied interval overlaps or touches this have to be in the request.
     *
     * @param range the wanted starts
     * @param days how the business counts days
     * @param policy the service
     */
    public static TimeInterval busy(TimeInterval range, BusinessDays days, SlotPolicy policy) {
        Footprint footprint = policy.footprint();
        Instant from = range.start();
        Instant to = range.end();
        if (policy.capacity() > 1) {
            // a session begins with its first part, and the part behind its processing time must not be taken for it
            from = from.minus(LONGEST_SESSION);
        }
        if (policy.avoidGaps()) {
            // gaps are judged by whole days, and by what the neighbours of the outermost starts are
            from = from.atZone(days.zone())
                    .toLocalDate()
                    .minusDays(1)
                    .atStartOfDay(days.zone())
                    .toInstant();
            to = to.atZone(days.zone())
                    .toLocalDate()
                    .plusDays(2)
                    .atStartOfDay(days.zone())
                    .toInstant();
        }
        return new TimeInterval(
                from.minus(Duration.ofMinutes(footprint.bufferBeforeMinutes() + 1L)),
                to.plus(Duration.ofMinutes((long) footprint.durationMinutes() + footprint.bufferAfterMinutes() + 1L)));
    }

    /**
     * Appointments that start in this have to be in the quotas: the weeks and months of the business, whole, that the
     * wanted starts touch.
     *
     * @param range the wanted starts
     * @param days how the business counts days
     */
    public static TimeInterval counted(TimeInterval range, BusinessDays days) {
        LocalDate first = range.start().atZone(days.zone()).toLocalDate().minusDays(1);
        LocalDate last = range.end().atZone(days.zone()).toLocalDate().plusDays(1);
        LocalDate week = first.with(TemporalAdjusters.previousOrSame(days.weekStart()));
        LocalDate month = first.withDayOfMonth(1);
        LocalDate nextWeek = last.with(TemporalAdjusters.next(days.weekStart()));
        LocalDate nextMonth = last.with(TemporalAdjusters.firstDayOfNextMonth());
        return new TimeInterval(
                (week.isBefore(month) ? week : month).atStartOfDay(days.zone()).toInstant(),
                (nextWeek.isAfter(nextMonth) ? nextWeek : nextMonth)
                        .atStartOfDay(days.zone())
                        .toInstant());
    }
}
