package io.horarium.engine.recurrence;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;

/** An implementation by other people, asked for the wall-clock times of a rule. */
interface OtherEngine {

    /** Whether it reads such rules at all, and as RFC 5545 does; where not, the reason is beside it. */
    boolean speaksFor(RecurrenceRule rule);

    /** The first occurrences on the wall clock of the start's zone, at most so many. */
    List<LocalDateTime> first(String rule, ZonedDateTime start, int limit);

    static boolean has(RecurrenceRule rule, ByPart part) {
        return !rule.numbers(part).isEmpty();
    }

    static boolean isLimited(RecurrenceRule rule) {
        return !rule.numbers().isEmpty() || !rule.weekdays().isEmpty();
    }

    /** FREQ=YEARLY;BYMONTHDAY=5 is the fifth of every month for RFC 5545, of the start's month for both libraries. */
    static boolean isMonthDayOfAnyMonth(RecurrenceRule rule) {
        return rule.frequency() == Frequency.YEARLY && has(rule, ByPart.MONTH_DAY) && !has(rule, ByPart.MONTH);
    }
}
