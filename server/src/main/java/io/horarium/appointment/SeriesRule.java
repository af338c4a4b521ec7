package io.horarium.appointment;

import io.horarium.engine.recurrence.ByPart;
import io.horarium.engine.recurrence.InvalidRecurrenceException;
import io.horarium.engine.recurrence.RecurrenceRule;
import io.horarium.engine.recurrence.RecurrenceSet;
import io.horarium.engine.recurrence.SeriesStart;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** Reads the rule of a series: whole days on one wall clock, whose time of day stays when the clocks change. */
final class SeriesRule {

    private static final int MOST = 104;
    private static final int MOST_YEARS = 2;

    private SeriesRule() {}

    /**
     * All starts in order, at most 104 within two years, the first of them the given one.
     *
     * @param text RFC 5545 RRULE by days, weeks, months or years
     * @throws Rejected naming the field when the rule cannot be read, chooses times of day, does not match its own start, or
     *     reaches too far
     */
    static List<Instant> starts(String text, Instant start, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(start, zone);
        if (local.getSecond() != 0 || local.getNano() != 0) {
            throw new Rejected(Unprocessable.of("start", "must be a whole minute"));
        }
        List<Instant> starts = new RecurrenceSet.OfRule(rule(text), new SeriesStart.Timed(local, zone)).first(MOST + 1);
        if (starts.isEmpty() || !starts.getFirst().equals(start)) {
            throw new Rejected(Unprocessable.of("start", "must be an occurrence of the rule"));
        }
        Instant limit = local.plusYears(MOST_YEARS).atZone(zone).toInstant();
        if (starts.size() > MOST || starts.getLast().isAfter(limit)) {
            throw new Rejected(Unprocessable.of(
                    "rule", "must end after at most " + MOST + " occurrences and " + MOST_YEARS + " years"));
        }
        return starts;
    }

    private static RecurrenceRule rule(String text) {
        try {
            RecurrenceRule rule = RecurrenceRule.parse(text);
            if (rule.frequency().isWithinDay()
                    || !rule.numbers(ByPart.HOUR).isEmpty()
                    || !rule.numbers(ByPart.MINUTE).isEmpty()
                    || !rule.numbers(ByPart.SECOND).isEmpty()) {
                throw new Rejected(
                        Unprocessable.of("rule", "must repeat by days, weeks, months or years, without times of day"));
            }
            return rule;
        } catch (InvalidRecurrenceException unreadable) {
            throw new Rejected(Unprocessable.of("rule", "is no recurrence rule: " + unreadable.getMessage()));
        }
    }
}
