package io.horarium.availability;

import io.horarium.engine.slots.BusinessDays;
import io.horarium.engine.slots.LimitPeriod;
import io.horarium.engine.time.TimeInterval;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * The time of which the appointments have to be counted: the whole periods of the business in which the starts lie. Where only
 * the workload of a week decides, a month of appointments need not be read.
 */
final class CountingTime {

    private CountingTime() {}

    /**
     * The least interval that is enough.
     *
     * @param range the starts
     * @param periods over which something is counted; none: nothing, an empty interval
     * @param marginDays whole days before and after of which the limits matter as well
     */
    static TimeInterval around(TimeInterval range, BusinessDays days, Set<LimitPeriod> periods, int marginDays) {
        if (periods.isEmpty()) {
            return new TimeInterval(range.start(), range.start());
        }
        LocalDate first = range.start().atZone(days.zone()).toLocalDate().minusDays(marginDays);
        LocalDate last = range.end().atZone(days.zone()).toLocalDate().plusDays(marginDays);
        LocalDate from = first;
        LocalDate to = last.plusDays(1);
        for (LimitPeriod period : periods) {
            LocalDate begin = beginning(period, first, days);
            LocalDate end = ending(period, last, days);
            from = begin.isBefore(from) ? begin : from;
            to = end.isAfter(to) ? end : to;
        }
        return new TimeInterval(
                from.atStartOfDay(days.zone()).toInstant(),
                to.atStartOfDay(days.zone()).toInstant());
    }

    private static LocalDate beginning(LimitPeriod period, LocalDate date, BusinessDays days) {
        return switch (period) {
            case DAY -> date;
            case WEEK -> date.with(TemporalAdjusters.previousOrSame(days.weekStart()));
            case MONTH -> date.withDayOfMonth(1);
        };
    }

    private static LocalDate ending(LimitPeriod period, LocalDate date, BusinessDays days) {
        return switch (period) {
            case DAY -> date.plusDays(1);
            case WEEK -> date.with(TemporalAdjusters.next(days.weekStart()));
            case MONTH -> date.with(TemporalAdjusters.firstDayOfNextMonth());
        };
    }
}
