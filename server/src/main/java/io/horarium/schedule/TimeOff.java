package io.horarium.schedule;

import io.horarium.engine.time.TimeInterval;
import java.time.LocalDate;

/** An absence of a staff member; it wins over working hours and exceptions. */
public sealed interface TimeOff {

    /** Which absence. */
    ScheduleEntryId id();

    /** Why; may be blank. */
    String reason();

    /**
     * Whole local dates, wherever the staff member is on them.
     *
     * @param first first date off
     * @param last last date off, the same or later
     */
    record Dates(ScheduleEntryId id, LocalDate first, LocalDate last, String reason) implements TimeOff {

        /** Refuses an end before the start. */
        public Dates {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("last must not be before first");
            }
        }
    }

    /** Exact moments. */
    record Exact(ScheduleEntryId id, TimeInterval interval, String reason) implements TimeOff {

        /** Refuses an absence without length. */
        public Exact {
            if (interval.isEmpty()) {
                throw new IllegalArgumentException("interval must have a length");
            }
        }
    }
}
