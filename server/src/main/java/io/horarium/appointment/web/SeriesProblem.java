package io.horarium.appointment.web;

import io.horarium.appointment.OccurrenceReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a refused series, for the description of the API; the answer itself is written from the rejection.
 *
 * @param conflicts the occurrences that cannot be had
 */
record SeriesProblem(
        String type, String title, int status, @Nullable String detail, List<OccurrenceReport> conflicts) {}
