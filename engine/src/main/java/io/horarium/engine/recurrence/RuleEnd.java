package io.horarium.engine.recurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** When a rule stops: never, after a number of occurrences, or at a bound that is itself included (COUNT and UNTIL). */
public sealed interface RuleEnd {

    /** The rule goes on to the end of the year 9999, the last that RFC 5545 can write. */
    record Never() implements RuleEnd {}

    /**
     * The rule stops after so many occurrences; moments that do not exist in the zone do not count.
     *
     * @param occurrences at least one
     */
    record Count(int occurrences) implements RuleEnd {
        /** Refuses numbers below one. */
        public Count {
            if (occurrences < 1) {
                throw new InvalidRecurrenceException("COUNT", occurrences + " is less than 1");
            }
        }
    }

    /**
     * The rule stops with this local date.
     *
     * @param date last date, all of it included whatever the time of day of the series
     */
    record UntilDate(LocalDate date) implements RuleEnd {}

    /**
     * The rule stops at this wall-clock time in the zone of the series.
     *
     * @param local last wall-clock time, included
     */
    record UntilLocal(LocalDateTime local) implements RuleEnd {}

    /**
     * The rule stops at this moment. For whole-day series its UTC date counts.
     *
     * @param instant last moment, included
     */
    record UntilInstant(Instant instant) implements RuleEnd {}
}
