package io.horarium.engine.recurrence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * Moments at which something happens again: a small algebra of a rule, dates, a union and a difference. All of them are
 * lazy, ascending and without repetition, and all end: with the rule, or with the year 9999.
 */
public sealed interface RecurrenceSet extends Iterable<Instant> {

    /**
     * What a calendar says about one series (RFC 5545, 3.8.5): the rule or, without one, the start alone; plus added
     * dates; minus excluded ones, which win over both. A start that its own rule does not match is not an occurrence.
     *
     * @param rules the RRULE properties, usually none or one
     * @param added the moments of RDATE
     * @param excluded the moments of EXDATE
     */
    static RecurrenceSet of(
            SeriesStart start, List<RecurrenceRule> rules, Collection<Instant> added, Collection<Instant> excluded) {
        var parts = new ArrayList<RecurrenceSet>();
        rules.forEach(rule -> parts.add(new OfRule(rule, start)));
        if (rules.isEmpty()) {
            parts.add(OfDates.of(start.instant()));
        }
        if (!added.isEmpty()) {
            parts.add(new OfDates(List.copyOf(added)));
        }
        var all = parts.size() == 1 ? parts.getFirst() : new Merged(parts);
        return excluded.isEmpty() ? all : new Difference(all, new OfDates(List.copyOf(excluded)));
    }

    /** The occurrences that are not before {@code earliest}, in order; computed as they are asked for. */
    Iterator<Instant> from(Instant earliest);

    /** All occurrences in order. */
    @Override
    default Iterator<Instant> iterator() {
        return from(Instant.MIN);
    }

    /** The first occurrences, at most so many. */
    default List<Instant> first(int limit) {
        return between(Instant.MIN, Instant.MAX, limit);
    }

    /** The first occurrences in {@code [from, to)}, at most so many. */
    default List<Instant> between(Instant from, Instant to, int limit) {
        var found = new ArrayList<Instant>();
        var occurrences = from(from);
        while (found.size() < limit && occurrences.hasNext()) {
            var next = occurrences.next();
            if (!next.isBefore(to)) {
                break;
            }
            found.add(next);
        }
        return List.copyOf(found);
    }

    /**
     * The occurrences of a rule.
     *
     * @param rule what repeats; rules with periods within the day are refused for whole-day series
     * @param start where it begins
     */
    record OfRule(RecurrenceRule rule, SeriesStart start) implements RecurrenceSet {
        /** Refuses a whole day that repeats within itself. */
        public OfRule {
            if (start instanceof SeriesStart.AllDay && rule.frequency().isWithinDay()) {
                throw new InvalidRecurrenceException("FREQ", rule.frequency() + " does not go with a whole day");
            }
        }

        @Override
        public Iterator<Instant> from(Instant earliest) {
            return new RuleIterator(rule, start, earliest);
        }
    }

    /**
     * Given moments.
     *
     * @param dates sorted and without repetition, whatever order they are given in
     */
    record OfDates(List<Instant> dates) implements RecurrenceSet {
        /** Sorts. */
        public OfDates {
            dates = dates.stream().sorted().distinct().toList();
        }

        /** These moments. */
        public static OfDates of(Instant... dates) {
            return new OfDates(Arrays.asList(dates));
        }

        @Override
        public Iterator<Instant> from(Instant earliest) {
            return dates.stream().filter(date -> !date.isBefore(earliest)).iterator();
        }
    }

    /**
     * The union: what occurs in any of the sets, once.
     *
     * @param sets any number
     */
    record Merged(List<RecurrenceSet> sets) implements RecurrenceSet {
        /** Copies. */
        public Merged {
            sets = List.copyOf(sets);
        }

        @Override
        public Iterator<Instant> from(Instant earliest) {
            return new MergedIterator(
                    sets.stream().map(set -> set.from(earliest)).toList());
        }
    }

    /**
     * What occurs in one set and not in the other. Ends after a million removed occurrences in a row, so that a rule taken
     * from itself ends too.
     *
     * @param kept from these
     * @param removed without these
     */
    record Difference(RecurrenceSet kept, RecurrenceSet removed) implements RecurrenceSet {
        @Override
        public Iterator<Instant> from(Instant earliest) {
            return new DifferenceIterator(kept.from(earliest), removed.from(earliest));
        }
    }
}
