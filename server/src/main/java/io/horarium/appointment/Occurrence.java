package io.horarium.appointment;

import java.time.Instant;
import java.util.Objects;

/**
 * Which one of a series an appointment is. It stays that one when it is moved or called off.
 *
 * @param recurrenceId the start that the rule gave it (RFC 5545, 3.8.4.4)
 */
public record Occurrence(SeriesId series, Instant recurrenceId) {

    /** Refuses absent parts. */
    public Occurrence {
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(recurrenceId, "recurrenceId");
    }
}
