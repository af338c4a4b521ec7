package io.horarium.appointment;

import io.horarium.kernel.ServiceId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * How a series was made: a row of {@code appointment_series}.
 *
 * @param rule RFC 5545 RRULE
 * @param start of the first occurrence
 * @param zone whose wall clock the rule keeps
 * @param skipped occurrences that were left out
 * @param version grows with each change of the series; starts at 1
 */
public record StoredSeries(
        SeriesId id,
        ServiceId service,
        String rule,
        Instant start,
        ZoneId zone,
        List<Instant> skipped,
        long version,
        Instant createdAt) {

    /** Keeps a copy. */
    public StoredSeries {
        skipped = List.copyOf(skipped);
    }
}
