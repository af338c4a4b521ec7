package io.horarium.engine.slots;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Local dates on which somebody is in another zone; the rules of these dates are read there.
 *
 * @param first first date away
 * @param last last date away, the same or later
 * @param zone where
 */
public record Travel(LocalDate first, LocalDate last, ZoneId zone) {

    public Travel {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last " + last + " is before first " + first);
        }
    }

    /** Whether {@code date} is one of the dates away. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }
}
