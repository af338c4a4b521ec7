package io.horarium.appointment.web;

import io.horarium.appointment.OccurrenceReport;
import io.horarium.appointment.Series;
import io.horarium.appointment.SeriesOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the occurrences of a series fare.
 *
 * @param series what was made; absent for a dry run
 * @param occurrences each of the rule, in order
 */
record SeriesReport(@Nullable SeriesView series, List<OccurrenceReport> occurrences) {

    static SeriesReport from(SeriesOutcome outcome) {
        Series made = outcome.series();
        return new SeriesReport(made == null ? null : SeriesView.from(made), outcome.occurrences());
    }
}
