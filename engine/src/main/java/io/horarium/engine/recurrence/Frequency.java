package io.horarium.engine.recurrence;

/** The period that a rule repeats in, shortest first (RFC 5545, 3.3.10, FREQ). */
public enum Frequency {
    /** Every second. */
    SECONDLY,
    /** Every minute. */
    MINUTELY,
    /** Every hour. */
    HOURLY,
    /** Every date. */
    DAILY,
    /** Every week; weeks begin on the rule's week start. */
    WEEKLY,
    /** Every calendar month. */
    MONTHLY,
    /** Every calendar year. */
    YEARLY;

    /** Whether the period is shorter than a date. */
    public boolean isWithinDay() {
        return compareTo(DAILY) < 0;
    }
}
