package io.horarium.availability.web;

import io.horarium.availability.Availability;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The answer to "when then?". */
final class NextDate {

    private NextDate() {}

    /** The first date from the given one on that has a free start, up to the horizon. */
    static @Nullable LocalDate from(Availability availability, ZoneId zone, LocalDate first) {
        return availability
                .firstFrom(first.atStartOfDay(zone).toInstant())
                .map(start -> start.atZone(zone).toLocalDate())
                .orElse(null);
    }
}
