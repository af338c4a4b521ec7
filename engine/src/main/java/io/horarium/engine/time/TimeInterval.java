package io.horarium.engine.time;

import java.time.Duration;
import java.time.Instant;

/**
 * A half-open stretch of time {@code [start, end)}. Two intervals that touch do not overlap, and an interval of length
 * zero overlaps nothing.
 *
 * @param start first moment inside
 * @param end first moment after, never before {@code start}
 */
public record TimeInterval(Instant start, Instant end) {

    public TimeInterval {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("end " + end + " is before start " + start);
        }
    }

    /** The interval of {@code length} that begins at {@code start}; a negative length is refused. */
    public static TimeInterval startingAt(Instant start, Duration length) {
        return new TimeInterval(start, start.plus(length));
    }

    /** Whether nothing lies inside. */
    public boolean isEmpty() {
        return start.equals(end);
    }

    /** Whether {@code moment} lies inside; the end does not. */
    public boolean contains(Instant moment) {
        return !moment.isBefore(start) && moment.isBefore(end);
    }

    /** Whether the two share at least one moment. */
    public boolean overlaps(TimeInterval other) {
        return !isEmpty() && !other.isEmpty() && start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** How long it lasts, zero or more. */
    public Duration length() {
        return Duration.between(start, end);
    }
}
