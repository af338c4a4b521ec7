package io.horarium.appointment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became, or would become, of a series.
 *
 * @param series what was made; absent when it was only asked about
 * @param occurrences each of the rule, in order
 */
public record SeriesOutcome(@Nullable Series series, List<OccurrenceReport> occurrences) {

    /** Keeps a copy. */
    public SeriesOutcome {
        occurrences = List.copyOf(occurrences);
    }
}
