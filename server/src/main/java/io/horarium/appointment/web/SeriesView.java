package io.horarium.appointment.web;

import io.horarium.appointment.Series;
import io.horarium.appointment.StoredSeries;
import io.horarium.kernel.ServiceId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A series as the staff see it.
 *
 * @param rule as it was made
 * @param start of the first occurrence by the rule
 * @param zone whose wall clock it keeps
 * @param skipped occurrences that were left out
 * @param appointments in the order of their starts, also those that were called off
 */
record SeriesView(
        UUID id,
        long version,
        ServiceId serviceId,
        String rule,
        Instant start,
        ZoneId zone,
        List<Instant> skipped,
        Instant createdAt,
        List<AppointmentView> appointments) {

    static SeriesView from(Series series) {
        StoredSeries made = series.made();
        return new SeriesView(
                made.id().value(),
                made.version(),
                made.service(),
                made.rule(),
                made.start(),
                made.zone(),
                made.skipped(),
                made.createdAt(),
                series.appointments().stream().map(AppointmentView::from).toList());
    }
}
