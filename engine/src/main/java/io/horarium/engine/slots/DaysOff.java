package io.horarium.engine.slots;

import java.time.LocalDate;

/**
 * An absence of whole local dates, read in the zone in which the staff member is on them.
 *
 * @param source which absence it is
 * @param first first date off
 * @param last last date off, the same or later
 */
public record DaysOff(SourceRef source, LocalDate first, LocalDate last) {

    public DaysOff {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last " + last + " is before first " + first);
        }
    }
}
