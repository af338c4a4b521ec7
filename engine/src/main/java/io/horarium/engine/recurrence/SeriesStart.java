package io.horarium.engine.recurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Where a series begins (DTSTART) and in which zone its wall clock is read. */
public sealed interface SeriesStart {

    /**
     * Reads the value of a DTSTART property: a date, a wall-clock time, or a moment in UTC, which repeats in UTC.
     *
     * @param zone the zone of a date or wall-clock time: the property's TZID, for floating ones the reader's
     * @throws InvalidRecurrenceException if the text is none of them
     */
    static SeriesStart parse(String text, ZoneId zone) {
        return switch (DateTimeText.parse(text, "DTSTART", 0)) {
            case DateTimeText.OfDate(var date) -> new AllDay(date, zone);
            case DateTimeText.OfLocal(var local) -> new Timed(local, zone);
            case DateTimeText.OfInstant(var instant) ->
                new Timed(LocalDateTime.ofInstant(instant, ZoneOffset.UTC), ZoneOffset.UTC);
        };
    }

    /** The zone whose wall clock the series keeps. */
    ZoneId zone();

    /** The first wall-clock time; midnight for whole days. */
    LocalDateTime local();

    /**
     * The first moment, as an explicit date-time is read (RFC 5545, 3.3.5): in a gap with the offset before it, in an
     * overlap the earlier one; a whole day begins at the first moment of its date.
     */
    Instant instant();

    /**
     * A series of whole days.
     *
     * @param date its first date
     * @param zone the zone that says when a date begins
     */
    record AllDay(LocalDate date, ZoneId zone) implements SeriesStart {
        @Override
        public LocalDateTime local() {
            return date.atStartOfDay();
        }

        @Override
        public Instant instant() {
            return date.atStartOfDay(zone).toInstant();
        }
    }

    /**
     * A series of times of day. A floating series is one whose zone is the reader's.
     *
     * @param local its first wall-clock time, in whole seconds
     * @param zone the zone of that wall clock
     */
    record Timed(LocalDateTime local, ZoneId zone) implements SeriesStart {
        /** Refuses fractions of a second, which RFC 5545 cannot write. */
        public Timed {
            if (local.getNano() != 0) {
                throw new InvalidRecurrenceException("DTSTART", local + " has fractions of a second");
            }
        }

        @Override
        public Instant instant() {
            return local.atZone(zone).toInstant();
        }
    }
}
