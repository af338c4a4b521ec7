package io.horarium.schedule;

import io.horarium.engine.recurrence.ByPart;
import io.horarium.engine.recurrence.InvalidRecurrenceException;
import io.horarium.engine.recurrence.RecurrenceRule;
import io.horarium.engine.recurrence.RecurrenceSet;
import io.horarium.engine.recurrence.RuleEnd;
import io.horarium.engine.recurrence.SeriesStart;
import io.horarium.engine.slots.Travel;
import io.horarium.engine.time.TimeInterval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a time block returns: an RFC 5545 rule of whole days on the wall clock of the staff member. On dates of travel the clock is
 * that of the place. Each occurrence lasts as long as the first one, in elapsed time.
 *
 * @param rule DAILY, WEEKLY, MONTHLY or YEARLY, without parts that choose a time of day: at most one occurrence on a date
 * @param start what the clock shows when the first one begins
 * @param length more than nothing, at most a day
 * @param excluded local dates on which it does not take place (EXDATE)
 */
record Repetition(RecurrenceRule rule, LocalDateTime start, Duration length, Set<LocalDate> excluded) {

    // two wall clocks differ by at most 26 hours
    private static final Duration ZONES_APART = Duration.ofHours(27);
    // a date has one occurrence at most, so that this is more than thirteen years
    private static final int MOST_OCCURRENCES = 5_000;

    /** Refuses rules within the day, and occurrences without length or longer than a day. */
    Repetition {
        excluded = Set.copyOf(excluded);
        if (rule.frequency().isWithinDay()
                || !rule.numbers(ByPart.HOUR).isEmpty()
                || !rule.numbers(ByPart.MINUTE).isEmpty()
                || !rule.numbers(ByPart.SECOND).isEmpty()) {
            throw new IllegalArgumentException("rule must not choose times of day");
        }
        if (!length.isPositive() || length.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("length must be more than nothing and at most a day");
        }
    }

    /** What is wrong with the text of a rule; empty when it can be read and repeats whole days. */
    static Optional<String> fault(String rule) {
        try {
            new Repetition(RecurrenceRule.parse(rule), LocalDateTime.MIN, Duration.ofHours(1), Set.of());
            return Optional.empty();
        } catch (InvalidRecurrenceException unreadable) {
            return Optional.of("is no recurrence rule: " + unreadable.getMessage());
        } catch (IllegalArgumentException withinDay) {
            return Optional.of("must repeat by days, weeks, months or years, without times of day");
        }
    }

    /** Whether the rule matches its own start; if not, the first block would not be one of the series (RFC 5545, 3.8.5.3). */
    boolean startsWithItself(ZoneId home) {
        return !series(home)
                .between(instant(home), instant(home).plusSeconds(1), 1)
                .isEmpty();
    }

    /** When the last occurrence is over; null where none is the last, or it is too far away to be counted. */
    @Nullable
    Instant end(ZoneId home) {
        if (rule.end() instanceof RuleEnd.Never) {
            return null;
        }
        List<Instant> all = series(home).first(MOST_OCCURRENCES);
        return all.isEmpty() || all.size() == MOST_OCCURRENCES
                ? null
                : all.getLast().plus(length);
    }

    /** The occurrences that share a moment with the window, in order, each by the local date that the rule gives it. */
    Map<LocalDate, TimeInterval> within(TimeInterval window, ZoneId home, List<Travel> travel) {
        Map<LocalDate, TimeInterval> found = new LinkedHashMap<>();
        Instant from = window.start().minus(length).minus(ZONES_APART);
        for (Instant each : series(home).between(from, window.end().plus(ZONES_APART), MOST_OCCURRENCES)) {
            LocalDateTime local = LocalDateTime.ofInstant(each, home);
            if (!excluded.contains(local.toLocalDate())) {
                TimeInterval occurrence = TimeInterval.startingAt(there(each, local, travel), length);
                if (occurrence.overlaps(window)) {
                    found.put(local.toLocalDate(), occurrence);
                }
            }
        }
        return found;
    }

    /** Whether it takes place on a date. */
    boolean isOn(LocalDate date, ZoneId home) {
        return !excluded.contains(date)
                && !series(home)
                        .between(midnight(date, home), midnight(date.plusDays(1), home), 1)
                        .isEmpty();
    }

    /** Whether it takes place on any date before this one. */
    boolean isBefore(LocalDate date, ZoneId home) {
        return before(date, home).stream()
                .map(each -> LocalDate.ofInstant(each, home))
                .anyMatch(each -> !excluded.contains(each));
    }

    /** The same up to a date, which is left out. */
    Repetition until(LocalDate date) {
        Set<LocalDate> earlier =
                excluded.stream().filter(each -> each.isBefore(date)).collect(Collectors.toSet());
        return new Repetition(rule.withEnd(new RuleEnd.UntilDate(date.minusDays(1))), start, length, earlier);
    }

    /** The rule as it goes on from a date, on which it takes place: a number of occurrences becomes what is left of it. */
    RecurrenceRule from(LocalDate date, ZoneId home) {
        return switch (rule.end()) {
            case RuleEnd.Count(int all) ->
                rule.withEnd(new RuleEnd.Count(all - before(date, home).size()));
            case RuleEnd.Never _, RuleEnd.UntilDate _, RuleEnd.UntilLocal _, RuleEnd.UntilInstant _ -> rule;
        };
    }

    private List<Instant> before(LocalDate date, ZoneId home) {
        return series(home).between(Instant.MIN, midnight(date, home), MOST_OCCURRENCES);
    }

    private static Instant midnight(LocalDate date, ZoneId home) {
        return date.atStartOfDay(home).toInstant();
    }

    private static Instant there(Instant atHome, LocalDateTime local, List<Travel> travel) {
        return travel.stream()
                .filter(stay -> stay.covers(local.toLocalDate()))
                .findFirst()
                .map(stay -> local.atZone(stay.zone()).toInstant())
                .orElse(atHome);
    }

    private Instant instant(ZoneId home) {
        return start.atZone(home).toInstant();
    }

    private RecurrenceSet series(ZoneId home) {
        return new RecurrenceSet.OfRule(rule, new SeriesStart.Timed(start, home));
    }
}
