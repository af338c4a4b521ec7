package io.horarium.schedule.web;

import io.horarium.schedule.TimeOff;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An absence: either dates, both included, or moments. */
record TimeOffView(
        UUID id,
        @Nullable LocalDate firstDate,
        @Nullable LocalDate lastDate,
        @Nullable Instant start,
        @Nullable Instant end,
        String reason) {

    static TimeOffView from(TimeOff absence) {
        return switch (absence) {
            case TimeOff.Dates(var id, var first, var last, var reason) ->
                new TimeOffView(id.value(), first, last, null, null, reason);
            case TimeOff.Exact(var id, var interval, var reason) ->
                new TimeOffView(id.value(), null, null, interval.start(), interval.end(), reason);
        };
    }
}
